using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of an account.</summary>
public class TableServiceClient
{
    private readonly TableAccount _account;

    /// <param name="connectionString">Of the account, or <c>UseDevelopmentStorage=true</c>.</param>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(TableAccount.Open(connectionString, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
        : this(TableAccount.Open(endpoint, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableAccount.Open(endpoint, tokenCredential, options))
    {
    }

    /// <summary>For test doubles that override what they need.</summary>
    protected TableServiceClient() => _account = null!;

    private TableServiceClient(TableAccount account) => _account = account;

    public virtual string AccountName => _account.Name;

    public virtual Uri Uri => _account.Endpoint;

    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.Create(filter);

    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new(_account, tableName);
    }

    /// <exception cref="RequestFailedException">409 TableAlreadyExists, among others.</exception>
    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <returns>Status 404 when there was no such table.</returns>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    /// <param name="filter">On the property TableName; null for all tables.</param>
    public virtual AsyncPageable<TableItem> QueryAsync(
        string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TablePages<TableItem>(
            (next, rows, cancellation) => FetchAsync(filter, next, rows, cancellation), maxPerPage, cancellationToken);

    private async Task<Page<TableItem>> FetchAsync(string? filter, string? next, int? rows, CancellationToken cancellation)
    {
        using var message = _account.CreateMessage(RequestMethod.Get, "Tables", 200);
        message.Request.Uri.AppendQueryOptions(rows, filter, select: null);
        if (next is not null) message.Request.Uri.AppendQuery("NextTableName", next, escapeValue: true);
        var response = await _account.SendAsync(message, cancellation).ConfigureAwait(false);
        using var json = JsonDocument.Parse(response.Content);
        TableItem[] tables =
        [
            .. json.RootElement.GetProperty("value").EnumerateArray()
                .Select(table => new TableItem(table.GetProperty("TableName").GetString()!)),
        ];
        return Page<TableItem>.FromValues(
            tables, response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var following) ? following : null, response);
    }
}
