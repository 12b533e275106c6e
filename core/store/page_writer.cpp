// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_writer.h"

#include "core/model/edition.h"
#include "core/model/merge_records.h"
#include "core/model/story.h"
#include "core/model/wire_document.h"
#include "core/store/conflict_store.h"
#include "core/store/hub_put_back.h"
#include "core/store/outbox.h"
#include "core/store/own_store.h"
#include "core/store/removed_records.h"
#include "core/store/sent_store.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Equal but for the revision, which engines make differently.
bool saysTheSame(const Document &a, const Document &b)
{
    QJsonObject left = a.json();
    QJsonObject right = b.json();
    left.remove("_rev"_L1);
    right.remove("_rev"_L1);
    return !left.isEmpty() && left == right;
}

} // namespace

PageWriter::PageWriter(WriteSession &session, const Library &library, const QString &channel)
    : m_session(session)
    , m_library(library)
    , m_connection(session.connection())
    , m_shown(session, library.vocabularies(), library.clock())
    , m_channel(channel)
    , m_now(library.clock().timestamp())
    , m_new(session.connection(), channel, m_now)
{ }

Result<PageResult> PageWriter::write(const HubPage &page)
{
    QHash<QString, size_t> last;
    for (size_t i = 0; i < page.rows.size(); ++i) {
        last.insert(page.rows[i].id.value, i);
    }
    m_result = {};
    m_isOfFeed = !page.since.isEmpty();
    const Result<std::vector<SentRevision>> sent = sentRevisions(m_connection, m_channel);
    if (!sent) {
        return passOn(sent);
    }
    const Result<bool> compares = countsOn(m_connection, m_channel);
    if (!compares) {
        return passOn(compares);
    }
    m_comparesRevisions = *compares;
    const auto inFlight = m_connection.all(
        u"SELECT id, doc FROM outbox WHERE channel = ? AND state = 'sending'"_s, {m_channel},
        [](const Row &row) { return std::pair(row.text(0), Document::fromStored(row.bytes(1))); });
    if (!inFlight) {
        return passOn(inFlight);
    }
    Result<ErasureList> erased = ErasureList::read(m_connection);
    if (!erased) {
        return passOn(erased);
    }
    m_erased = std::move(*erased);
    m_inFlight.clear();
    for (const auto &[id, document] : *inFlight) {
        m_inFlight.insert(id, document);
    }
    m_sent.clear();
    for (const SentRevision &one : *sent) {
        m_sent.insert(one.id.value, one);
    }
    if (page.newOnesMayWait) {
        if (auto done = m_new.lookUp(page); !done) {
            return passOn(done);
        }
    }
    for (size_t i = 0; i < page.rows.size(); ++i) {
        const HubRow &row = page.rows[i];
        if (last.value(row.id.value) != i) {
            ++m_result.unchanged; // A later row of this page says what became of it.
            continue;
        }
        const Result<bool> isOut = keepOut(row);
        if (!isOut) {
            return passOn(isOut);
        }
        if (*isOut) {
            ++m_result.keptOut;
            continue;
        }
        const bool isQuick = page.newOnesMayWait && m_new.mayTake(row);
        if (auto done = isQuick ? m_new.take(row) : writeRow(row); !done) {
            return passOn(done);
        }
        m_result.stored += isQuick ? 1 : 0;
    }
    return m_result;
}

Result<void> PageWriter::run(const QString &sql, const QVariantList &values)
{
    return m_connection.run(sql, values);
}

Result<std::optional<PageWriter::MirrorRow>> PageWriter::find(const RecordId &id)
{
    return m_connection.one(
        u"SELECT row, hub_rev, hub_leaves, base, local, dirty, state, deleted_at FROM mirror WHERE channel = ? AND id = ?"_s,
        {m_channel, id.value}, [](const Row &row) {
            return MirrorRow {row.integer(0), row.text(1), row.text(2),
                row.isNull(3) ? Document() : Document::fromStored(row.bytes(3)),
                row.isNull(4) ? Document() : Document::fromStored(row.bytes(4)), row.flag(5), row.text(6),
                row.text(7)};
        });
}

Result<void> PageWriter::writeRow(const HubRow &row)
{
    const Result<std::optional<MirrorRow>> found = find(row.id);
    if (!found) {
        return passOn(found);
    }
    const std::optional<MirrorRow> &mirror = *found;
    if (const auto sent = m_sent.constFind(row.id.value); sent != m_sent.constEnd()) {
        const bool isOlder = generationOf(row.rev) < generationOf(sent->rev);
        const bool isFromBefore = row.rev == sent->over;
        m_sent.erase(sent);
        if (auto done = forgetSent(m_connection, m_channel, row.id); !done) {
            return done;
        }
        if (isOlder && mirror && row.problem.isEmpty() && !withdrawsConsent(row.document)) {
            // Where somebody has written there since, that must not be written over unseen.
            ++m_result.stored;
            return isFromBefore || row.deleted ? keepWhatWasSent(row, *mirror) : offerBack(row, *mirror);
        }
    }
    // Of a deleted record no leaf lives.
    const bool sameRevision
        = mirror && mirror->hubRev == row.rev && (row.deleted || mirror->leaves == row.leaves);
    // An orphan that is back on the hub is no orphan; one whose deletion a person refused stays.
    if (sameRevision && (row.deleted || mirror->state != "orphan"_L1)) {
        ++m_result.unchanged;
        // The hub is back at what is here: whatever was waiting is void.
        return run(u"DELETE FROM staged_delete WHERE channel = ? AND id = ?"_s, {m_channel, row.id.value});
    }
    if (!row.problem.isEmpty()) {
        return quarantine(row);
    }
    if (auto done = run(u"DELETE FROM quarantine WHERE channel = ? AND id = ?"_s, {m_channel, row.id.value});
        !done) {
        return done;
    }
    const Result<bool> isOwn = isOwnEdit(row, mirror);
    if (!isOwn) {
        return passOn(isOwn);
    }
    if (*isOwn) {
        ++m_result.acknowledged;
        auto done = acknowledge(m_session, m_library, {m_channel, row.document, row.leaves});
        // Asked for by its id: the feed has not brought it.
        return done && !m_isOfFeed ? noteSent(m_connection, m_channel, {row.id, row.rev, mirror->hubRev})
                                   : done;
    }
    if (row.deleted) {
        return applyTombstone(row, mirror);
    }
    const bool isKeptUnseen = mirror && mirror->dirty && mirror->state != "ok"_L1 && !mirror->hiddenSince.isEmpty();
    if (isKeptUnseen && generationOf(row.rev) <= generationOf(mirror->hubRev)) {
        ++m_result.unchanged; // A copy from before a person took their consent back brings nothing of it back.
        return {};
    }
    if (auto done
        = run(u"DELETE FROM staged_delete WHERE channel = ? AND id = ?"_s, {m_channel, row.id.value});
        !done) {
        return done;
    }
    if (auto done = forgetRemoved(m_connection, m_channel, row.id); !done) {
        return done;
    }
    ++m_result.stored;
    if (row.document.schema() > kSupportedSchema) {
        // What this version cannot read it must not merge: an edit stays as it is and is not sent.
        return put(row, row.document, mirror ? mirror->local : Document(), u"read_only_newer"_s,
            hiddenSince(row, mirror));
    }
    if (m_comparesRevisions && mirror && mirror->state == "ok"_L1 && !mirror->local.isDeleted()
        && isPutBack(row, {mirror->hubRev, mirror->base})) {
        return offerBack(row, *mirror);
    }
    if (m_comparesRevisions && mirror && !mirror->dirty && withdrawsConsent(mirror->base)
        && generationOf(row.rev) <= generationOf(mirror->hubRev)) {
        // A copy from before a person took their consent back brings nothing of it back: the hub is told
        // again.
        Document grave = mirror->base;
        grave.set(u"_rev"_s, row.rev);
        return put(row, row.document, grave, u"ok"_s);
    }
    if (mirror && mirror->dirty) {
        return applyToEdited(row, *mirror);
    }
    if (const auto sent = m_inFlight.constFind(row.id.value); mirror && sent != m_inFlight.constEnd()) {
        // It was taken back while it was on its way, and may be a part of what the hub has now.
        MirrorRow takenBack = *mirror;
        takenBack.local = mirror->base;
        takenBack.base = *sent;
        return applyToEdited(row, takenBack);
    }
    if (mirror && mirror->state == "ok"_L1 && saysTheSame(mirror->base, row.document)) {
        // Another hub's revision of what is here already: no news to anybody (sync contract, B6 and D3).
        return run(u"UPDATE mirror SET hub_rev = ?, hub_leaves = ?, base = ? WHERE row = ?"_s,
            {row.rev, row.leaves, row.document.toJson(), mirror->row});
    }
    if (mirror && !mirror->hiddenSince.isEmpty()) { // Its consent was given anew: nothing is asked of it any more.
        if (auto done = settleDeletion(row.id); !done) {
            return done;
        }
    }
    return put(row, row.document, {}, u"ok"_s);
}

Result<void> PageWriter::offerBack(const HubRow &row, const MirrorRow &mirror)
{
    // Whoever put the hub back may have wanted to be rid of it: that is for a person to say.
    Document mine = mirror.dirty ? mirror.local : mirror.base;
    mine.set(u"_rev"_s, row.rev);
    if (row.document.schema() > kSupportedSchema) {
        return put(row, row.document, mine, u"read_only_newer"_s, hiddenSince(row, mirror));
    }
    if (!sameContent(mine, row.document)) {
        const QStringList fields
            = mine.isDeleted() ? QStringList {u"_deleted"_s} : differingPaths(mine, row.document);
        const QString kind = mine.isDeleted() ? u"deleted_here"_s : u"fields"_s;
        const MirrorRow unknown;
        if (auto done = noteConflict(row, unknown, kind, fields, mine); !done) {
            return done;
        }
    }
    return put(row, row.document, mine, u"ok"_s,
        mirror.hiddenSince.isEmpty() ? hiddenSince(row, mirror) : mirror.hiddenSince);
}

Result<void> PageWriter::keepWhatWasSent(const HubRow &row, const MirrorRow &mirror)
{
    // The hub was put back to a copy from before it took this: it is an edit again, of what the hub has now.
    const Document mine = mirror.dirty ? mirror.local : mirror.base;
    return put(row, row.document, mine, u"ok"_s, mirror.hiddenSince);
}

Result<bool> PageWriter::isOwnEdit(const HubRow &row, const std::optional<MirrorRow> &mirror)
{
    const QString edit = editId(row.document);
    const bool canBe = mirror && row.document.schema() <= kSupportedSchema && !edit.isEmpty();
    return canBe ? isOwnUnacknowledged(m_connection, m_channel, row.id, edit) : Result<bool>(false);
}

Result<void> PageWriter::quarantine(const HubRow &row)
{
    ++m_result.quarantined;
    // Only the newest revision is asked for again; an older one must not come over it.
    if (auto done = run(u"DELETE FROM quarantine WHERE channel = ? AND id = ? AND rev <> ?"_s,
            {m_channel, row.id.value, row.rev});
        !done) {
        return done;
    }
    return run(u"INSERT INTO quarantine(channel, id, rev, raw, reason) VALUES (?, ?, ?, ?, ?)"
               " ON CONFLICT DO UPDATE SET raw = excluded.raw, reason = excluded.reason, tries = tries + 1"_s,
        {m_channel, row.id.value, row.rev, row.raw, row.problem});
}

Result<void> PageWriter::applyToEdited(const HubRow &row, const MirrorRow &mirror)
{
    if (mirror.local.isDeleted()) {
        if (!sameContent(mirror.base, row.document)) {
            if (auto done = noteConflict(row, mirror, u"deleted_here"_s, {u"_deleted"_s}, mirror.local);
                !done) {
                return done;
            }
        }
        return put(row, row.document, mirror.local, u"ok"_s);
    }
    const Merged merged = mergeRecords(mirror.base, mirror.local, row.document);
    if (sameContent(merged.document, row.document)) {
        if (auto done = closeConflicts(m_connection, m_channel, row.id, WithWhom::Hub, u"agreed"_s, m_now);
            !done) {
            return done;
        }
        return put(row, row.document, {}, u"ok"_s); // The hub already says what the person wanted to say.
    }
    const bool isHubFrozen = Edition::isFrozenEdition(row.document);
    if (Edition::isFrozenEdition(merged.document)
        && !frozenEditionStays(isHubFrozen ? row.document : mirror.local, merged.document)) {
        return keepFrozen(row, mirror, isHubFrozen);
    }
    if (!merged.conflicts.isEmpty()) {
        if (auto done = noteConflict(row, mirror, u"fields"_s, merged.conflicts, merged.document); !done) {
            return done;
        }
    } else if (mirror.state == "deleted_on_hub"_L1) {
        if (auto done = closeConflicts(m_connection, m_channel, row.id, WithWhom::Hub, u"agreed"_s, m_now);
            !done) {
            return done; // It is back on the hub.
        }
    } else if (auto done = settleDeletion(row.id); !done) {
        return done;
    }
    return put(row, row.document, merged.document, u"ok"_s, hiddenSince(row, mirror));
}

Result<void> PageWriter::keepFrozen(const HubRow &row, const MirrorRow &mirror, bool isHubFrozen)
{
    // What was printed is one side's as a whole; what the other one wrote meanwhile waits for a person to
    // look at it.
    const QStringList fields = differingPaths(mirror.local, row.document);
    if (auto done = noteConflict(row, mirror, u"fields"_s, fields, mirror.local); !done) {
        return done;
    }
    Document mine = isHubFrozen ? Document() : mirror.local;
    if (!isHubFrozen) {
        mine.set(u"_rev"_s, row.rev);
    }
    return put(row, row.document, mine, u"ok"_s, hiddenSince(row, mirror));
}

Result<void> PageWriter::put(const HubRow &row, const Document &base, const Document &local,
    const QString &state, const QString &hiddenSince)
{
    const Result<ShownBefore> was = m_shown.before(row.id);
    if (!was) {
        return passOn(was);
    }
    const QVariant baseBlob = base.isEmpty() ? QVariant() : QVariant(base.toJson());
    const QVariant localBlob = local.isEmpty() ? QVariant() : QVariant(local.toJson());
    auto done
        = run(u"INSERT INTO mirror(channel, id, type, schema, hub_rev, hub_leaves, base, local, dirty, "
              u"state, deleted_at, arrived_at)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(channel, id) DO UPDATE SET type = "
              "excluded.type,"
              " schema = excluded.schema, hub_rev = excluded.hub_rev, hub_leaves = excluded.hub_leaves,"
              " base = excluded.base, local = excluded.local, dirty = excluded.dirty, state = excluded.state,"
              " deleted_at = excluded.deleted_at, arrived_at = excluded.arrived_at"_s,
            {m_channel, row.id.value, typeCode(row.document.type()), row.document.schema(), row.rev,
                row.leaves, baseBlob, localBlob, int(!local.isEmpty()), state,
                hiddenSince.isEmpty() ? QVariant() : QVariant(hiddenSince), m_now});
    if (done && local.isEmpty() && base.isDeleted() && withdrawsConsent(base)) {
        done = eraseOwn(m_connection, row.id, Typed::Stays); // What a person noted of the story goes with it.
    }
    if (done && !hiddenSince.isEmpty() && !row.deleted) {
        done = eraseDrafts(m_connection, row.id); // A saved edit waits unseen; what was only typed goes.
    }
    if (done) {
        done = m_shown.after(row.id, *was);
    }
    if (!done) {
        return done;
    }
    return local.isEmpty() ? leaveOutbox(m_connection, m_channel, row.id)
                           : refreshOutbox(m_connection, m_library, m_channel, row.id);
}

Result<void> PageWriter::noteConflict(const HubRow &row, const MirrorRow &mirror, const QString &kind,
    const QStringList &fields, const Document &mine)
{
    const Result<bool> isNew = recordConflict(m_connection,
        {.id = row.id,
            .channel = m_channel,
            .kind = kind,
            .fields = fields,
            .base = mirror.base,
            .mine = mine,
            .hub = row.document,
            .foundAt = m_now});
    if (!isNew) {
        return passOn(isNew);
    }
    m_result.conflicts += *isNew ? 1 : 0;
    return {};
}

} // namespace fourthp
