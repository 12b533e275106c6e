// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proposals.h"

#include "core/model/agreed_part.h"
#include "core/model/own_members.h"
#include "core/model/redaction.h"
#include "core/model/review_block.h"
#include "core/model/sharing.h"
#include "core/store/changes_together.h"
#include "core/store/journal.h"
#include "core/store/outbox.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestMessage = 2000;

Document nested(const Document &proposal, QLatin1StringView key)
{
    return Document::cleaned(proposal.json().value(key).toObject());
}

Proposal toProposal(const QString &channel, const Document &document)
{
    const QJsonObject &json = document.json();
    return {document.id(), channel, {json.value("target"_L1).toString()}, json.value("state"_L1).toString(),
        json.value("updated_by"_L1).toString(), json.value("message"_L1).toString(),
        nested(document, "base"_L1), nested(document, "doc"_L1)};
}

Result<Proposal> openProposal(Library &library, const RecordId &id)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<std::vector<Proposal>> open = openProposals(**connection);
    if (!open) {
        return passOn(open);
    }
    const auto found
        = std::find_if(open->begin(), open->end(), [&id](const Proposal &one) { return one.id == id; });
    return found == open->end()
        ? Result<Proposal>(fail(ErrorKind::NotFound, id.value, u"no such open proposal"_s))
        : Result<Proposal>(*found);
}

/// Whoever asked for a change made it, as much as whoever took it over.
Document withAuthor(Document document, const QString &name)
{
    QJsonObject review = document.json().value("review"_L1).toObject();
    QJsonArray authors = review.value("authors"_L1).toArray();
    if (!name.isEmpty() && !authors.contains(name)) {
        authors.append(name);
        review.insert(u"authors"_s, authors);
        document.set(u"review"_s, review);
    }
    return document;
}

Result<SavedChange> answer(
    Library &library, const RecordId &proposal, const QString &state, const Editor &editor)
{
    return RecordWriter(library).edit(proposal, QJsonObject {{u"state"_s, state}}, editor);
}

/// Both or nothing: a record that stayed here would be in the way of accepting it again.
Result<SavedChange> createOnHub(Library &library, const Proposal &proposal, const Editor &editor)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    if (!changes) {
        return passOn(changes);
    }
    const Result<Document> made
        = changes->create(proposal.wanted.type(), withAuthor(proposal.wanted, proposal.by).json());
    if (!made) {
        return passOn(made);
    }
    if (auto done = changes->contribute(made->id(), proposal.channel); !done) {
        return passOn(done);
    }
    const auto saved = changes->commit();
    return saved ? Result<SavedChange>(saved->back()) : passOn(saved);
}

} // namespace

Result<std::vector<Proposal>> openProposals(Connection &connection)
{
    const auto all
        = connection.all(u"SELECT m.channel, coalesce(m.local, m.base) FROM mirror m JOIN channel c ON c.id "
                         u"= m.channel AND c.kind = 'couch'"
                         " WHERE m.type = 'proposal' AND m.state <> 'read_only_newer' ORDER BY m.row"_s,
            {}, [](const Row &row) { return toProposal(row.text(0), Document::fromStored(row.bytes(1))); });
    if (!all) {
        return passOn(all);
    }
    std::vector<Proposal> open;
    std::copy_if(all->begin(), all->end(), std::back_inserter(open), [](const Proposal &one) {
        return one.state == "open"_L1 && one.target.isValid() && one.wanted.id() == one.target;
    });
    return open;
}

Result<SavedChange> propose(
    Library &library, const RecordId &id, const QString &message, const Editor &editor)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto rejected = connection.one(u"SELECT o.channel, o.base_rev, o.doc, m.base FROM outbox o JOIN "
                                         u"mirror m ON m.channel = o.channel AND m.id = o.id"
                                         " WHERE o.id = ? AND o.state = 'rejected'"_s,
        {id.value}, [](const Row &row) {
            const Document base = row.isNull(3) ? Document() : Document::fromStored(row.bytes(3));
            return std::tuple(row.text(0), row.text(1), Document::fromStored(row.bytes(2)), base);
        });
    if (!rejected) {
        return passOn(rejected);
    }
    if (!rejected->has_value() || id.typeCode() == "proposal"_L1) {
        return fail(ErrorKind::NotFound, id.value, u"the hub rejected nothing of it that can be proposed"_s);
    }
    const auto &[channel, rev, wanted, base] = **rejected;
    const QDate today = library.clock().nowUtc().date();
    if (!mayGoToHub(wanted, base, today)) {
        return fail(ErrorKind::InvalidInput, u"consent"_s, u"it must not leave this computer"_s);
    }
    Document document(QJsonObject {{u"_id"_s, RecordId::random(u"proposal"_s).value},
        {u"type"_s, u"proposal"_s}, {u"schema"_s, kSupportedSchema}, {u"tlp"_s, wanted.tlp()},
        {u"created_at"_s, library.clock().timestamp()}, {u"target"_s, id.value},
        {u"doc"_s, sharedPart(wanted).json()}, {u"state"_s, u"open"_s}});
    if (!base.isEmpty() && !base.isDeleted()) {
        document.set(u"base"_s, sharedPart(base).json());
        document.set(u"base_rev"_s, rev);
    }
    // Of a story that may not go whole nothing that somebody wrote about it goes along.
    const bool isWhole = wanted.isDeleted()
        || (leavingBy(wanted, ConsentChannel::Library, today) == RecordLeaving::Whole
            && mayNameFocalPoint(wanted, ConsentChannel::Library, today));
    if (isWhole && !message.trimmed().isEmpty()) {
        document.set(u"message"_s, message.trimmed().left(kLongestMessage));
    }
    document = stamped(document, library.clock(), isWhole ? editor : Editor {editor.who, {}});
    if (document.toJson().size() > kDocumentBytesLimit) {
        return fail(
            ErrorKind::InvalidInput, id.value, u"both versions together are too large for a proposal"_s);
    }
    const Result<qint64> change = Journal(connection)
                                      .append({.at = library.clock().timestamp(),
                                          .who = editor.who,
                                          .why = editor.why,
                                          .kind = u"new"_s,
                                          .record = document.id(),
                                          .channel = channel,
                                          .after = document});
    if (!change) {
        return passOn(change);
    }
    auto done = setLocal(
        *session, library, ShownRow {.id = document.id(), .channel = channel, .state = u"ok"_s}, document);
    if (done) {
        done = connection.run(
            u"UPDATE outbox SET state = 'waiting', reason = ? WHERE channel = ? AND id = ?"_s,
            {QString(u"proposed "_s + document.id().value), channel, id.value});
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<SavedChange>(SavedChange {document.id(), *change, document}) : passOn(done);
}

Result<SavedChange> acceptProposal(Library &library, const RecordId &id, const Editor &editor)
{
    const Result<Proposal> proposal = openProposal(library, id);
    if (!proposal) {
        return passOn(proposal);
    }
    // The change first: should the program end in between, the proposal is still open, and accepting it again
    // does no more.
    const Result<SavedChange> saved = [&]() -> Result<SavedChange> {
        const Result<Connection *> connection = library.connection();
        const Result<qint64> isThere = connection
            ? (*connection)
                  ->number(u"SELECT count(*) FROM mirror WHERE channel = ? AND id = ?"_s,
                      {proposal->channel, proposal->target.value})
            : passOn(connection);
        if (!isThere) {
            return passOn(isThere);
        }
        if (proposal->base.isEmpty() && *isThere == 0) {
            return createOnHub(library, *proposal, editor);
        }
        // What it says of moves is not believed: whoever takes it over moves the record, or does not.
        const Document wanted = withAuthor(withMovesOf(proposal->wanted, proposal->base), proposal->by);
        return RecordWriter(library).edit(proposal->target, EditedRecord {proposal->base, wanted}, editor);
    }();
    if (!saved) {
        return saved;
    }
    const Result<SavedChange> answered = answer(library, id, u"accepted"_s, editor);
    return answered ? saved : answered;
}

Result<SavedChange> declineProposal(Library &library, const RecordId &id, const Editor &editor)
{
    const Result<Proposal> proposal = openProposal(library, id);
    return proposal ? answer(library, id, u"declined"_s, editor) : passOn(proposal);
}

} // namespace fourthp
