@description('Name of the private endpoint.')
param name string

@description('Region.')
param location string

@description('Tags of the endpoint and its zone.')
param tags object

@description('Virtual network whose names are resolved to the endpoint.')
param networkName string

@description('Subnet of that network which the endpoint takes an address from.')
param subnetId string

@description('Resource that the endpoint leads to.')
param targetId string

@description('Which of the resource\'s services: blob, queue, table or vault.')
param service string

@description('Private DNS zone of that service.')
param zoneName string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: networkName
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: zoneName
  location: 'global'
  tags: tags

  resource link 'virtualNetworkLinks' = {
    name: networkName
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: network.id
      }
    }
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: service
        properties: {
          privateLinkServiceId: targetId
          groupIds: [service]
        }
      }
    ]
  }

  resource names 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: service
          properties: {
            privateDnsZoneId: zone.id
          }
        }
      ]
    }
  }
}
