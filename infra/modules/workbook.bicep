@description('Application Insights component that the workbook reads.')
param componentId string

@description('Region.')
param location string

@description('Tags of the workbook.')
param tags object

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(componentId, 'newsingest-workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    category: 'workbook'
    displayName: 'NewsIngest'
    serializedData: loadTextContent('../workbook.json')
    sourceId: componentId
    version: '1.0'
  }
}
