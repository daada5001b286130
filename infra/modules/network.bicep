@description('Name of the virtual network.')
param name string

@description('Region.')
param location string

@description('Tags of the network.')
param tags object

@description('Addresses of the network.')
param addressPrefix string = '10.0.0.0/16'

@description('Addresses of the app\'s instances: one for every instance that may run.')
param appPrefix string = '10.0.0.0/22'

@description('Addresses of the private endpoints.')
param endpointPrefix string = '10.0.4.0/27'

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [addressPrefix]
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: appPrefix
          // Flex Consumption runs in Container Apps environments.
          delegations: [
            {
              name: 'flex-consumption'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: endpointPrefix
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

@description('Subnet of the app\'s outgoing traffic.')
output appSubnetId string = '${network.id}/subnets/app'

@description('Subnet of the private endpoints.')
output endpointSubnetId string = '${network.id}/subnets/endpoints'
