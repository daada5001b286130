@description('Application Insights component whose telemetry is asked.')
param componentId string

@description('Region of the rules: that of the component.')
param location string

@description('Tags of the rules.')
param tags object

@description('Who is told; empty for nobody.')
param email string

// Every query asks for what NewsIngest measures itself (Telemetry in functions/NewsIngest): a test holds the names together.
var rules = [
  {
    name: 'poison-queue'
    title: 'A message was given up'
    text: 'A message failed as often as host.json allows and came to a poison queue. newsingest failures says why; newsingest redrive sends it again.'
    severity: 1
    query: 'customMetrics | where name == "newsingest.messages.given_up"'
    measure: ''
    aggregation: 'Count'
    operator: 'GreaterThan'
    threshold: 0
    every: 'PT5M'
    window: 'PT15M'
    dimension: ''
  }
  {
    name: 'no-article'
    title: 'No article for 24 hours'
    text: 'No article was classified in a day: the schedule, the sources or the queues stand still. newsingest status shows which.'
    severity: 1
    query: 'customMetrics | where name == "newsingest.articles" and tostring(customDimensions["stage"]) == "classify-article"'
    measure: ''
    aggregation: 'Count'
    operator: 'LessThan'
    threshold: 1
    every: 'PT1H'
    window: 'P1D'
    dimension: ''
  }
  {
    name: 'failure-rate'
    title: 'Stages fail'
    text: 'More than a fifth of the messages and polls of the last hour failed.'
    severity: 2
    query: 'customMetrics | where name == "newsingest.stage.duration" | summarize failed = sumif(valueCount, isnotempty(tostring(customDimensions["error.type"]))), runs = sum(valueCount) | where runs >= 20 | project rate = 100.0 * failed / runs'
    measure: 'rate'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 20
    every: 'PT15M'
    window: 'PT1H'
    dimension: ''
  }
  {
    name: 'source-streak'
    title: 'A source does not answer'
    text: 'A source failed five polls in a row. newsingest status names its last outcome.'
    severity: 3
    query: 'customMetrics | where name == "newsingest.source.failure_streak" | project streak = valueMax, source = tostring(customDimensions["source"])'
    measure: 'streak'
    aggregation: 'Maximum'
    operator: 'GreaterThanOrEqual'
    threshold: 5
    every: 'PT30M'
    window: 'PT6H'
    dimension: 'source'
  }
  {
    name: 'queue-age'
    title: 'Messages wait'
    text: 'A message waited more than half an hour beyond the moment it was due. Raise the instances or look for a stage that fails.'
    severity: 2
    query: 'customMetrics | where name == "newsingest.queue.age" | project age = valueMax, queue = tostring(customDimensions["queue"])'
    measure: 'age'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 1800
    every: 'PT15M'
    window: 'PT30M'
    dimension: 'queue'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'newsingest-operators'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'newsingest'
    enabled: true
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: 'newsingest-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      description: rule.text
      severity: rule.severity
      enabled: true
      autoMitigate: true
      scopes: [componentId]
      evaluationFrequency: rule.every
      windowSize: rule.window
      // A component that nothing was sent to yet has no columns to check the query against.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: rule.aggregation
            metricMeasureColumn: empty(rule.measure) ? null : rule.measure
            operator: rule.operator
            threshold: rule.threshold
            dimensions: empty(rule.dimension)
              ? []
              : [
                  {
                    name: rule.dimension
                    operator: 'Include'
                    values: ['*']
                  }
                ]
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: empty(email) ? [] : [people.id]
      }
    }
  }
]
