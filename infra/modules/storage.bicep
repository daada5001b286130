@description('Name of the storage account, unique in Azure.')
param name string

@description('Region.')
param location string

@description('Tags of the account.')
param tags object

@description('Closes the public endpoints: only private endpoints reach the account.')
param isPrivate bool

// The names are those of QueueNames.All, TableNames.All and StorageLayout's containers; a test compares them.
var queueNames = [
  'fetch-page'
  'classify-article'
  'alerts'
  'fetch-page-poison'
  'classify-article-poison'
  'alerts-poison'
  'judgement-changes'
]
var tableNames = [
  'Articles'
  'ClassificationsByCouncil'
  'ClassificationsByJudgement'
  'ClassificationsByMonth'
  'Standing'
  'Sources'
  'Hosts'
  'Failures'
  'Revisits'
  'Runs'
  'Alerts'
]
var dataContainers = [
  'pages'
  'reference'
]
var packageContainerName = 'app-package'

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: isPrivate ? 'Deny' : 'Allow'
      bypass: isPrivate ? 'None' : 'AzureServices'
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [
  for container in concat(dataContainers, [packageContainerName]): {
    parent: blobs
    name: container
    properties: {
      publicAccess: 'None'
    }
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queue in queueNames: {
    parent: queueService
    name: queue
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for table in tableNames: {
    parent: tableService
    name: table
  }
]

@description('Resource id of the account.')
output id string = account.id

@description('Name of the account.')
output name string = account.name

@description('Container that holds the app\'s deployment package.')
output packageContainer string = packageContainerName
