targetScope = 'subscription'

@minLength(1)
@maxLength(64)
@description('Name of the azd environment. It is part of the resource group\'s name, and all other names are made from its hash.')
param environmentName string

@minLength(1)
@description('Region of every resource. It must offer Flex Consumption: az functionapp list-flexconsumption-locations.')
@metadata({
  azd: {
    type: 'location'
  }
})
param location string

@description('Object id of who deploys; may then read and write the storage from a terminal (newsingest query, redrive). Empty for nobody.')
param principalId string = ''

@description('When sources that are due are polled: NCRONTAB with six fields, UTC. Empty for every five minutes.')
param pollSchedule string = ''

@description('When what stalled is sent on and articles are read again: NCRONTAB with six fields, UTC. Empty for five past every hour.')
param sweepSchedule string = ''

@description('List of sources, a path within the deployed package. Empty for sources.json.')
param sourcesFile string = ''

@description('Web or e-mail address at which webmasters reach the operator, sent with every request.')
param contact string = ''

@allowed([512, 2048, 4096])
@description('Memory of one instance, in MB.')
param instanceMemoryMB int = 2048

@minValue(40)
@maxValue(1000)
@description('Most instances that the app may scale out to.')
param maximumInstanceCount int = 40

@minValue(30)
@maxValue(730)
@description('Days that logs, traces and metrics are kept.')
param logRetentionDays int = 30

@minValue(0)
@maxValue(36500)
@description('Days that fetched pages are kept; 0 keeps every page. A page that is gone cannot be classified anew.')
param pageRetentionDays int = 0

@description('Puts storage and the key vault behind private endpoints in a virtual network, and closes their public ones.')
param virtualNetwork bool = false

@description('E-mail address that alerts and the budget write to. Empty: alerts show in the portal only, and there is no budget.')
param alertEmail string = ''

@minValue(0)
@description('Monthly budget of the resource group, in the subscription\'s currency; 0 for none.')
param budgetAmount int = 0

@description('First month of the budget as yyyy-MM-01, in the month in which the budget is made and the same ever after: Azure takes no earlier and no changed one.')
param budgetStart string = ''

@description('Tells a webhook of new findings, moves and failing sources. Its address and secret go into a key vault; the app settings only point there.')
param webhook bool = false

@secure()
@description('Address of the webhook: https.')
param webhookUrl string = ''

@secure()
@description('Secret that the webhook checks signatures with: 16 characters or more.')
param webhookSecret string = ''

@description('Puts changes of judgements into queue judgement-changes, for programs of others to take.')
param changesQueue bool = false

@description('OTLP endpoint that takes traces and metrics beside Application Insights. Empty for none.')
param otlpEndpoint string = ''

@description('Further app settings, by name: any of NewsIngest\'s options, such as Fetching__CrawlDelay or Pipeline__ParallelPolls.')
param furtherSettings object = {}

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var hasBudget = budgetAmount > 0 && !empty(budgetStart) && !empty(alertEmail)

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    isPrivate: virtualNetwork
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: 'log-${token}'
    componentName: 'appi-${token}'
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  scope: group
  params: {
    storageName: storage.outputs.name
    componentName: monitoring.outputs.componentName
    identityPrincipalId: identity.outputs.principalId
    deployerPrincipalId: principalId
  }
}

module network 'modules/network.bicep' = if (virtualNetwork) {
  name: 'network'
  scope: group
  params: {
    name: 'vnet-${token}'
    location: location
    tags: tags
  }
}

module storageEndpoints 'modules/private-endpoint.bicep' = [
  for service in (virtualNetwork ? ['blob', 'queue', 'table'] : []): {
    name: 'private-${service}'
    scope: group
    params: {
      name: 'pep-${service}-${token}'
      location: location
      tags: tags
      networkName: 'vnet-${token}'
      subnetId: network!.outputs.endpointSubnetId
      targetId: storage.outputs.id
      service: service
      zoneName: 'privatelink.${service}.${environment().suffixes.storage}'
    }
  }
]

module keyVault 'modules/key-vault.bicep' = if (webhook) {
  name: 'key-vault'
  scope: group
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    isPrivate: virtualNetwork
    readerPrincipalId: identity.outputs.principalId
    webhookUrl: webhookUrl
    webhookSecret: webhookSecret
  }
}

module keyVaultEndpoint 'modules/private-endpoint.bicep' = if (virtualNetwork && webhook) {
  name: 'private-vault'
  scope: group
  params: {
    name: 'pep-vault-${token}'
    location: location
    tags: tags
    networkName: 'vnet-${token}'
    subnetId: network!.outputs.endpointSubnetId
    targetId: keyVault!.outputs.id
    service: 'vault'
    zoneName: 'privatelink.vaultcore.azure.net'
  }
}

module functionApp 'modules/function-app.bicep' = {
  name: 'function-app'
  scope: group
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: location
    tags: union(tags, { 'azd-service-name': 'api' })
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    packageContainer: storage.outputs.packageContainer
    componentName: monitoring.outputs.componentName
    subnetId: virtualNetwork ? network!.outputs.appSubnetId : ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    settings: union(
      {
        PollSchedule: empty(pollSchedule) ? '0 */5 * * * *' : pollSchedule
        SweepSchedule: empty(sweepSchedule) ? '0 5 * * * *' : sweepSchedule
        Pipeline__SourcesFile: empty(sourcesFile) ? 'sources.json' : sourcesFile
      },
      empty(contact) ? {} : { Fetching__Contact: contact },
      empty(otlpEndpoint) ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint },
      pageRetentionDays > 0 ? { Pipeline__RetentionDays: string(pageRetentionDays) } : {},
      changesQueue ? { Alerts__SendToQueue: 'true' } : {},
      webhook
        ? {
            Alerts__Webhooks__0__Url: '@Microsoft.KeyVault(SecretUri=${keyVault!.outputs.webhookUrlUri})'
            Alerts__Webhooks__0__Secret: '@Microsoft.KeyVault(SecretUri=${keyVault!.outputs.webhookSecretUri})'
          }
        : {},
      furtherSettings
    )
  }
  dependsOn: [
    roles
    storageEndpoints
    keyVaultEndpoint
  ]
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    componentId: monitoring.outputs.componentId
    location: location
    tags: tags
    email: alertEmail
  }
}

module workbook 'modules/workbook.bicep' = {
  name: 'workbook'
  scope: group
  params: {
    componentId: monitoring.outputs.componentId
    location: location
    tags: tags
  }
}

module budget 'modules/budget.bicep' = if (hasBudget) {
  name: 'budget'
  scope: group
  params: {
    name: 'budget-${token}'
    amount: budgetAmount
    startDate: budgetStart
    email: alertEmail
  }
}

@description('Region that was deployed to.')
output AZURE_LOCATION string = location

@description('Resource group of the environment.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the function app; azd deploy and az functionapp take it.')
output AZURE_FUNCTION_APP_NAME string = functionApp.outputs.name

@description('Address of the function app.')
output SERVICE_API_URI string = functionApp.outputs.uri

@description('Setting of the same name by which newsingest on a terminal uses this storage, with the signed-in account\'s rights.')
output AzureWebJobsStorage__accountName string = storage.outputs.name
