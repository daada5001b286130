@description('Name of the key vault, unique in Azure.')
param name string

@description('Region.')
param location string

@description('Tags of the vault.')
param tags object

@description('Closes the public endpoint: only the private endpoint reaches the vault.')
param isPrivate bool

@description('Object id of the identity that reads the secrets.')
param readerPrincipalId string

@secure()
@description('Address of the webhook.')
param webhookUrl string

@secure()
@description('Secret of the webhook.')
param webhookSecret string

// learn.microsoft.com/azure/role-based-access-control/built-in-roles
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 7
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: isPrivate ? 'Deny' : 'Allow'
      bypass: 'AzureServices'
    }
  }

  resource url 'secrets' = {
    name: 'webhook-url'
    properties: {
      value: webhookUrl
    }
  }

  resource secret 'secrets' = {
    name: 'webhook-secret'
    properties: {
      value: webhookSecret
    }
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, readerPrincipalId, keyVaultSecretsUser)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
  }
}

@description('Resource id of the vault.')
output id string = vault.id

@description('Where the webhook\'s address lies, without a version: a new version is taken by itself.')
output webhookUrlUri string = vault::url.properties.secretUri

@description('Where the webhook\'s secret lies, without a version.')
output webhookSecretUri string = vault::secret.properties.secretUri
