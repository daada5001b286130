using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

/// <summary>One table. Every method throws <see cref="RequestFailedException"/> when the service refuses.</summary>
public class TableClient
{
    private readonly TableAccount _account;

    /// <param name="connectionString">Of the account, or <c>UseDevelopmentStorage=true</c>.</param>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(TableAccount.Open(connectionString, options), tableName)
    {
    }

    /// <param name="endpoint">Of the account, not of the table.</param>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(TableAccount.Open(endpoint, credential, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableAccount.Open(endpoint, tokenCredential, options), tableName)
    {
    }

    internal TableClient(TableAccount account, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _account = account;
        Name = tableName;
    }

    /// <summary>For test doubles that override what they need.</summary>
    protected TableClient()
    {
        _account = null!;
        Name = null!;
    }

    public virtual string Name { get; }

    public virtual string AccountName => _account.Name;

    public virtual Uri Uri => _account.Address(Name);

    /// <summary>Fills a filter's holes with safely quoted values: <c>CreateQueryFilter($"Name eq {name}")</c>.</summary>
    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.Create(filter);

    /// <exception cref="RequestFailedException">409 TableAlreadyExists, among others.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        CreateAsync(orFind: false, cancellationToken);

    /// <exception cref="RequestFailedException">409 TableBeingDeleted, among others.</exception>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        CreateAsync(orFind: true, cancellationToken);

    /// <returns>Status 404 when there was no such table.</returns>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = _account.CreateMessage(RequestMethod.Delete, $"Tables('{Name}')", 204, 404);
        return await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="RequestFailedException">409 EntityAlreadyExists, among others.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) where T : ITableEntity =>
        SendAsync(TableOperation.Add(Name, Checked(entity)), cancellationToken, 201, 204);

    /// <exception cref="RequestFailedException">404 ResourceNotFound, among others.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var (entity, response) = await ReadAsync<T>(partitionKey, rowKey, select, cancellationToken, 200).ConfigureAwait(false);
        return Response.FromValue(entity!, response);
    }

    /// <returns>Without a value when there is no such row, or no such table.</returns>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var (entity, response) = await ReadAsync<T>(partitionKey, rowKey, select, cancellationToken, 200, 404).ConfigureAwait(false);
        return entity is null ? new NoValueResponse<T>(response) : Response.FromValue(entity, response);
    }

    /// <summary>Writes the row, whether there was one or not.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        SendAsync(TableOperation.Write(Name, Checked(entity), mode, ifMatch: null), cancellationToken, 204);

    /// <param name="ifMatch">The version that the stored row must have; <see cref="ETag.All"/> for any.</param>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, 404 ResourceNotFound, among others.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default) throw new ArgumentException("An update needs the row's ETag, or ETag.All.", nameof(ifMatch));
        return SendAsync(TableOperation.Write(Name, Checked(entity), mode, ifMatch), cancellationToken, 204);
    }

    /// <param name="ifMatch">The version that the stored row must have; any by default.</param>
    /// <returns>Status 404 when there was no such row.</returns>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return SendAsync(TableOperation.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, 204, 404);
    }

    /// <inheritdoc cref="DeleteEntityAsync(string, string, ETag, CancellationToken)"/>
    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <param name="filter">Made with <see cref="CreateQueryFilter(FormattableString)"/>; null for all rows.</param>
    /// <param name="maxPerPage">1 to 1,000; the service's default is 1,000.</param>
    /// <param name="select">The columns to read; null for all.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var columns = select?.ToArray();
        return new TablePages<T>(
            (next, rows, cancellation) => FetchAsync<T>(filter, columns, next, rows, cancellation), maxPerPage, cancellationToken);
    }

    /// <summary>Applies all actions or none: at most 100, each on another row of one partition, together at most 4 MiB.</summary>
    /// <returns>One response for each action, in order.</returns>
    /// <exception cref="TableTransactionFailedException">The service refused; nothing was applied.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        TableOperation[] operations = [.. transactionActions.Select(action => TableOperation.Of(Name, action))];
        if (operations.Length == 0) throw new InvalidOperationException("A transaction needs at least one action.");

        var content = new TransactionContent(_account, operations);
        using var message = _account.CreateMessage(RequestMethod.Post, "$batch", 202);
        message.Request.Headers.Add("Content-Type", content.ContentType);
        message.Request.Content = RequestContent.Create(content.Bytes);
        var response = await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);

        var answers = MultipartReader.Read(response.Headers.ContentType, response.Content.ToString());
        if (answers.FirstOrDefault(answer => answer.IsError) is { } refusal)
            throw new TableTransactionFailedException(TableAccount.Failure(refusal));
        return answers.Count == operations.Length
            ? Response.FromValue<IReadOnlyList<Response>>(answers, response)
            : throw new InvalidDataException($"The service answered {answers.Count} of the transaction's {operations.Length} actions.");
    }

    private static T Checked<T>(T entity) where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity.PartitionKey is null || entity.RowKey is null)
            throw new ArgumentException("The entity has no PartitionKey or no RowKey.", nameof(entity));
        return entity;
    }

    private async Task<Response<TableItem>> CreateAsync(bool orFind, CancellationToken cancellation)
    {
        var body = $$"""{"TableName":"{{JavaScriptEncoder.Default.Encode(Name)}}"}""";
        var operation = new TableOperation(RequestMethod.Post, "Tables", Body: System.Text.Encoding.UTF8.GetBytes(body));
        using var message = orFind ? _account.CreateMessage(operation, 201, 204, 409) : _account.CreateMessage(operation, 201, 204);
        var response = await _account.SendAsync(message, cancellation).ConfigureAwait(false);
        if (response.Status != 409) return Response.FromValue(new TableItem(Name), response);
        var conflict = TableAccount.Failure(response);
        return conflict.ErrorCode == TableErrorCode.TableAlreadyExists ? Response.FromValue(new TableItem(Name), response) : throw conflict;
    }

    private async Task<Response> SendAsync(TableOperation operation, CancellationToken cancellation, params ushort[] expected)
    {
        using var message = _account.CreateMessage(operation, expected);
        return await _account.SendAsync(message, cancellation).ConfigureAwait(false);
    }

    private async Task<(T? Entity, Response Response)> ReadAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select, CancellationToken cancellation, params ushort[] expected)
        where T : class, ITableEntity
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        using var message = _account.CreateMessage(RequestMethod.Get, TableOperation.PathOf(Name, partitionKey, rowKey), expected);
        message.Request.Uri.AppendQueryOptions(top: null, filter: null, select);
        var response = await _account.SendAsync(message, cancellation).ConfigureAwait(false);
        if (response.Status == 404) return (null, response);
        using var json = JsonDocument.Parse(response.Content);
        return (EntityReader.Read<T>(json.RootElement), response);
    }

    private async Task<Page<T>> FetchAsync<T>(string? filter, string[]? select, string? token, int? rows, CancellationToken cancellation)
        where T : class, ITableEntity
    {
        using var message = _account.CreateMessage(RequestMethod.Get, $"{Name}()", 200);
        message.Request.Uri.AppendQueryOptions(rows, filter, select);
        var next = Continuation.Parse(token);
        if (next?.PartitionKey is { } partitionKey) message.Request.Uri.AppendQuery("NextPartitionKey", partitionKey, escapeValue: true);
        if (next?.RowKey is { } rowKey) message.Request.Uri.AppendQuery("NextRowKey", rowKey, escapeValue: true);
        var response = await _account.SendAsync(message, cancellation).ConfigureAwait(false);
        using var json = JsonDocument.Parse(response.Content);
        T[] entities = [.. json.RootElement.GetProperty("value").EnumerateArray().Select(EntityReader.Read<T>)];
        return Page<T>.FromValues(entities, Continuation.FromHeaders(response), response);
    }
}
