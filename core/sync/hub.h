// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// `GET /{db}`: what the server says of itself. Informational; nodes of one cluster may differ.
struct HubInfo
{
    QString updateSeq {}; ///< Opaque JSON value as text.
    QString instanceStart {}; ///< `instance_start_time`; "0" where the server does not know.
    qint64 documents = 0; ///< Live ones, design documents included.
};

/// The document `hub:identity` (sync contract, C6).
struct HubIdentity
{
    QString hubId {};
    qint64 epoch = 0;
    std::optional<qint64> tombstoneDays {}; ///< How long it keeps tombstones, if it says so.
};

/// One row of the feed as it came.
struct ChangeRow
{
    QString id {};
    QString rev {}; ///< The winner.
    QStringList leaves {}; ///< All leaf revisions, the winner too.
    bool deleted = false;
    std::optional<QJsonObject> body {}; ///< None if it is missing or is not the body of this row.
};

struct ChangePage
{
    std::vector<ChangeRow> rows; ///< Without the server's own design documents.
    qint64 received = 0; ///< Rows that came, those included.
    QString lastSeq; ///< Opaque JSON value as text.
    std::optional<qint64> pending; ///< A hint only.
    qint64 bytes = 0; ///< Of the page, uncompressed.
};

enum class Bodies { Include, LeaveOut };

/// What a glance at a page tells before it is read; a guess.
struct ArrivedPage
{
    QString lastSeq {};
    qint64 rows = 0;
    qint64 bytes = 0;
};

struct ChangesQuery
{
    QString since {}; ///< Opaque JSON value as text; empty for the beginning.
    int limit = 100;
    Bodies bodies = Bodies::Include;
    /// Called when the page is here and not read yet: the moment to `prefetch` the next one.
    std::function<void(const ArrivedPage &)> onArrival {};
};

struct RevisionName
{
    QString id {};
    QString rev {};
    friend bool operator==(const RevisionName &, const RevisionName &) = default;
};

/// One note of the checkpoint document on the hub.
struct RemotePair
{
    QString session {};
    QString seq {}; ///< Opaque JSON value as text.
    QString at {}; ///< For display.
    friend bool operator==(const RemotePair &, const RemotePair &) = default;
};

/// The document `_local/desk-…` (sync contract, B6).
struct RemoteCheckpoint
{
    QString rev {};
    std::vector<RemotePair> history {}; ///< Newest first.
};

/// What the hub says to one document of a push.
struct PushAnswer
{
    QString id {};
    QString rev {}; ///< The new revision; empty if the hub did not store it.
    QString error {}; ///< Its word for why not: `conflict`, `forbidden`, `unauthorized`, …; empty if stored.
    QString reason {}; ///< Its sentence; from outside, so plain text alone.

    bool isStored() const { return error.isEmpty(); }
};

/// What a hub lists of one attachment.
struct AttachmentStub
{
    qint64 bytes = -1;
    QString digest {}; ///< `md5-` and the Base64 of the MD5 of what the hub keeps.
};

/// A document `file:<sha256>` (sync contract, C5) with what is attached to it.
struct HubFile
{
    QString rev {};
    QJsonObject document {};
    std::map<QString, AttachmentStub> attachments {};
};

/// One attachment of one document.
struct AttachmentName
{
    QString id {}; ///< Of the document.
    QString name {};
};

/// Told now and then how many bytes of a request went over so far, on the calling thread.
using BytesSink = std::function<void(qint64)>;

/// What went over the wire so far.
struct HubTraffic
{
    qint64 requests = 0;
    qint64 bytes = 0; ///< Received, uncompressed.
};

/// The remote, as the small part of the CouchDB HTTP API that is used (sync contract, Hub Profile 1). Every function
/// blocks, ends within a second of a stop with Cancelled, and belongs to one thread.
///
/// Failures: Network, Certificate, SignIn, Refused (403, 410), Busy (408, 425, 429, 5xx), NotAHub (HTML, a redirect
/// elsewhere), BadAnswer (cut, malformed, too large), NotFound (the database is not there), Unsupported (the rest of
/// the 4xx: our fault or another protocol), InvalidInput with subject `since` (the hub does not know the place).
class Hub
{
public:
    virtual ~Hub() = default;
    /// Name and version of the server; empty if it does not tell.
    [[nodiscard]] virtual Result<QString> product(std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<HubInfo> info(std::stop_token stop) = 0;
    /// None for a plain hub, which has no such document.
    [[nodiscard]] virtual Result<std::optional<HubIdentity>> identity(std::stop_token stop) = 0;
    /// None if the hub has no checkpoint of that name.
    [[nodiscard]] virtual Result<std::optional<RemoteCheckpoint>> checkpoint(const QString &name, std::stop_token stop) = 0;
    /// Answers the new revision of the document.
    [[nodiscard]] virtual Result<QString> putCheckpoint(
        const QString &name, const RemoteCheckpoint &checkpoint, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<ChangePage> changes(const ChangesQuery &query, std::stop_token stop) = 0;
    /// Says that `changes` will be asked this next, so that the answer may come while the caller is busy.
    virtual void prefetch(const ChangesQuery &) {}
    /// Bodies of these revisions, at most 100; those that the hub does not give are missing in the answer.
    /// Without `rev` the one that stands now is meant; a hub with a conflict may give all that do.
    [[nodiscard]] virtual Result<std::vector<QJsonObject>> bulkGet(
        const std::vector<RevisionName> &wanted, std::stop_token stop) = 0;
    /// Stores these documents, each only over the revision that it names in `_rev`, or as new without one. One answer
    /// a document, found by its id, in no certain order; a document without an answer may be stored or not, and so may
    /// all of them after Network, BadAnswer, Busy or Cancelled. All other failures mean that none is stored:
    /// InvalidInput with subject `documents` that one of them is not as it must be, or that they are too large
    /// together (`status 413`).
    [[nodiscard]] virtual Result<std::vector<PushAnswer>> bulkDocs(
        const std::vector<QJsonObject> &documents, std::stop_token stop) = 0;

    /// None if the hub has no such document.
    [[nodiscard]] virtual Result<std::optional<HubFile>> file(const QString &id, std::stop_token stop) = 0;
    /// Stores a new document. Conflict if the hub has one of that id.
    [[nodiscard]] virtual Result<void> putFile(const QJsonObject &document, std::stop_token stop) = 0;
    /// The bytes as they came, which may be others than were asked for; whoever keeps them compares them first.
    /// BadAnswer if there are more than `most`; NotFound if there is no such attachment.
    [[nodiscard]] virtual Result<QByteArray> attachment(
        const AttachmentName &name, qint64 most, const BytesSink &progress, std::stop_token stop) = 0;
    /// Attaches bytes over the revision `rev` and answers the new one. Conflict if that is not the newest.
    [[nodiscard]] virtual Result<QString> putAttachment(const AttachmentName &name, const QString &rev,
        const QByteArray &bytes, const BytesSink &progress, std::stop_token stop) = 0;

    virtual HubTraffic traffic() const = 0;
    /// The hub's own clock in the last answer; invalid if it told none.
    virtual QDateTime serverDate() const = 0;
    /// The least wait that the last answer asked for; zero if it asked for none.
    virtual std::chrono::milliseconds retryAfter() const = 0;
    /// The address that the server gave for good instead of ours; empty for none.
    virtual QString movedTo() const { return {}; }
};

} // namespace fourthp
