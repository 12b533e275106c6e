// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_deciding.h"

#include "core/model/edition.h"
#include "core/model/field_values.h"
#include "core/model/merge_records.h"
#include "core/model/own_members.h"
#include "core/model/review_block.h"
#include "core/model/story.h"
#include "core/store/journal.h"
#include "core/store/outbox.h"
#include "core/store/own_store.h"
#include "core/store/shown_records.h"
#include "core/store/shown_row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kDeletedOnHub = "deleted_on_hub"_L1;
constexpr QLatin1StringView kLeaves = "leaves"_L1;
const QString kDelete = u"delete"_s; // As the journal names it.

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

QVariant blobOf(const Document &document)
{
    return document.isEmpty() ? QVariant() : QVariant(document.toJson());
}

QString nameOf(Resolution choice)
{
    switch (choice) {
    case Resolution::Mine:
        return u"mine"_s;
    case Resolution::Hub:
        return u"hub"_s;
    case Resolution::Patch:
        return u"patch"_s;
    }
    Q_UNREACHABLE();
}

/// The mirror row that a conflict is about.
struct MirrorRow
{
    qint64 row = 0;
    QString hubRev;
    QString state;
    Document base;
    Document local;
    Document own;

    Document shown() const { return shownDocument(local.isEmpty() ? base : local, own); }
};

/// What the record becomes here, and what the hub is now known to hold.
struct Outcome
{
    Document base;
    Document local; ///< Empty: as the hub.
};

Result<std::optional<MirrorRow>> mirrorRow(Connection &connection, const Conflict &conflict)
{
    return connection.one(
        u"SELECT row, hub_rev, state, base, local, (SELECT doc FROM own o WHERE o.id = m.id) FROM mirror m"
        " WHERE channel = ? AND id = ?"_s,
        {conflict.channel, conflict.id.value}, [](const Row &row) {
            return MirrorRow {row.integer(0), row.text(1), row.text(2), documentOf(row, 3),
                documentOf(row, 4), documentOf(row, 5)};
        });
}

/// What the record is if it was deleted here and is wanted after all.
Document insteadOfDeletion(const Conflict &conflict, const Document &hub)
{
    if (!conflict.isWithSave) {
        return hub;
    }
    Document saved = conflict.hub;
    saved.set(u"_rev"_s, hub.json().value("_rev"_L1));
    return saved;
}

Outcome outcomeOf(const Conflict &conflict, const MirrorRow &row, const Decision &decision)
{
    const bool deletedOnHub = conflict.kind == kDeletedOnHub;
    // The newest known state of the hub, which may be newer than the one the conflict was found with.
    const Document hub = deletedOnHub ? conflict.hub : row.base;
    const Document theirs = theirSide(conflict, hub);
    const Document mine = row.local.isEmpty() ? row.base : row.local;
    switch (decision.choice) {
    case Resolution::Mine:
        return {hub, mine};
    case Resolution::Hub:
        if (deletedOnHub || conflict.kind == "deleted_here"_L1) {
            return {hub, {}};
        }
        if (mine.isDeleted()) {
            return {hub, conflict.isWithSave ? insteadOfDeletion(conflict, hub) : Document()};
        }
        return {hub, withValuesFrom(mine, theirs, conflict.fields)};
    case Resolution::Patch: {
        QJsonObject allowed = decision.patch;
        for (const QLatin1StringView fixed : {"_id"_L1, "_rev"_L1, "_deleted"_L1, "type"_L1, "schema"_L1}) {
            allowed.remove(fixed);
        }
        // Writing a record that was deleted here means that it is wanted after all.
        const Document start = mine.isDeleted() ? insteadOfDeletion(conflict, hub)
                                                : withValuesFrom(mine, theirs, decision.hubFields);
        const Document wanted = withOwnPart(start, row.own);
        return {hub, withDerivedFields(wanted.patched(allowed), {wanted})};
    }
    }
    Q_UNREACHABLE();
}

/// The person's own members of a record that was deleted here and is wanted after all: they went with the
/// deletion.
Result<Document> ownBeforeDeletion(Connection &connection, const RecordId &id)
{
    const Result<std::optional<Change>> newest = Journal(connection).newestDoneOf(id);
    if (!newest) {
        return passOn(newest);
    }
    return newest->has_value() && (*newest)->after.isDeleted() ? ownPart((*newest)->before) : Document();
}

/// One conflict that is being decided, inside the caller's transaction.
class Deciding
{
public:
    Deciding(WriteSession &session, const Library &library, const Editor &editor, const Conflict &conflict)
        : m_session(session)
        , m_library(library)
        , m_connection(session.connection())
        , m_editor(editor)
        , m_conflict(conflict)
    { }

    Result<SavedChange> carryOut(const Decision &decision, const QString &kind)
    {
        if (auto done = lookAtRecord(decision); !done) {
            return passOn(done);
        }
        m_outcome = outcomeOf(m_conflict, m_row, decision);
        m_isDeletedHere = kind == kDelete;
        m_staysUnseen = m_conflict.isWithdrawn() && decision.choice == Resolution::Mine;
        m_own = m_isDeletedHere                    ? Document()
            : decision.choice == Resolution::Patch ? ownPart(m_outcome.local)
                                                   : m_row.own;
        if (auto done = judge(decision); !done) {
            return passOn(done);
        }
        // What the hub deleted stays an edit as long as nobody let go of it.
        const bool mayBeAsOnHub = !m_conflict.isWithSave || m_row.state != kDeletedOnHub;
        if (mayBeAsOnHub && !m_outcome.local.isEmpty() && sameContent(m_outcome.local, m_outcome.base)) {
            m_outcome.local = {}; // Nothing of mine is left over the hub's.
        }
        if (!m_outcome.local.isEmpty() && decision.choice != Resolution::Mine) {
            m_outcome.local = stamped(m_outcome.local, m_library.clock(), m_editor);
        }
        const Document after
            = shownDocument(m_outcome.local.isEmpty() ? m_outcome.base : m_outcome.local, m_own);
        m_outcome.local = sharedPart(m_outcome.local);
        const Result<qint64> change = Journal(m_connection)
                                          .append({.at = m_library.clock().timestamp(),
                                              .who = m_editor.who,
                                              .why = m_editor.why,
                                              .kind = kind,
                                              .record = m_conflict.id,
                                              .channel = m_conflict.channel,
                                              .before = m_before,
                                              .after = after,
                                              .beforeWasBase = false,
                                              .baseRev = m_row.hubRev});
        if (!change) {
            return passOn(change);
        }
        auto done = writeRecord(after);
        if (done) {
            done = settle(nameOf(decision.choice) + u':' + QString::number(*change), *change);
        }
        if (done) {
            done = refreshOutbox(m_connection, m_library, m_conflict.channel, m_conflict.id);
        }
        return done ? Result<SavedChange>(SavedChange {m_conflict.id, *change, after}) : passOn(done);
    }

private:
    Result<void> lookAtRecord(const Decision &decision)
    {
        for (const QString &path : decision.hubFields) {
            if (!m_conflict.isByField() || !m_conflict.fields.contains(path)) {
                return fail(ErrorKind::InvalidInput, path, u"the field is not in question"_s);
            }
        }
        const Result<std::optional<MirrorRow>> found = mirrorRow(m_connection, m_conflict);
        if (!found || !found->has_value()) {
            return found ? fail(ErrorKind::NotFound, m_conflict.id.value) : passOn(found);
        }
        m_row = **found;
        if (m_conflict.isWithdrawn() && decision.choice == Resolution::Patch) {
            return fail(ErrorKind::Unsupported, m_conflict.id.value, u"its consent was withdrawn"_s);
        }
        const Document &onHub = m_conflict.kind == kDeletedOnHub ? m_conflict.hub : m_row.base;
        if (onHub.schema() > kSupportedSchema) {
            // What this version cannot read it must not decide about: it would leave out what it does not
            // see.
            return fail(ErrorKind::ReadOnly, m_conflict.id.value, u"the record has a newer schema"_s);
        }
        m_before = m_row.shown();
        if (m_before.isDeleted() && m_row.own.isEmpty()) {
            const Result<Document> own = ownBeforeDeletion(m_connection, m_conflict.id);
            if (!own) {
                return passOn(own);
            }
            m_row.own = *own;
        }
        return {};
    }

    /// What the hub has is taken as it is; only what the person wrote is judged.
    Result<void> judge(const Decision &decision) const
    {
        if (!frozenStays(decision)) {
            return fail(ErrorKind::ReadOnly, m_conflict.id.value, u"the edition is frozen"_s);
        }
        if (decision.choice != Resolution::Patch) {
            return {};
        }
        const Document start = m_before.isDeleted()
            ? insteadOfDeletion(m_conflict, m_outcome.base)
            : withValuesFrom(m_before, theirSide(m_conflict, m_outcome.base), decision.hubFields);
        if (!m_before.isDeleted() && !sameMoves(start, m_outcome.local)) {
            return fail(ErrorKind::InvalidInput, u"review_state"_s, ruleName(Rule::IllegalMove));
        }
        const auto problems = newProblems(start, m_outcome.local, m_library.vocabularies());
        return problems.empty()
            ? Result<void>()
            : fail(ErrorKind::InvalidInput, problems.front().path, ruleName(problems.front().rule));
    }

    /// What the hub froze nobody writes over, and what was frozen here changes only by being opened again.
    bool frozenStays(const Decision &decision) const
    {
        if (decision.choice == Resolution::Hub) {
            return true;
        }
        if (Edition::isFrozenEdition(m_outcome.base)) {
            // Where it is here as the hub has it, what was written meanwhile lives in the question alone.
            const bool isMineAside = m_row.local.isEmpty() && m_conflict.kind == "fields"_L1;
            return frozenEditionStays(m_outcome.base, isMineAside ? m_conflict.mine : m_outcome.local);
        }
        return !Edition::isFrozenEdition(m_outcome.local) || frozenEditionStays(m_before, m_outcome.local);
    }

    Result<void> writeRecord(const Document &after)
    {
        ShownRecords shown(m_session, m_library.vocabularies(), m_library.clock());
        const Result<ShownBefore> was = shown.before(m_conflict.id);
        if (!was) {
            return passOn(was);
        }
        auto done
            = m_connection.run(u"UPDATE mirror SET base = ?, local = ?, dirty = ?, state = ? WHERE row = ?"_s,
                {blobOf(m_outcome.base), blobOf(m_outcome.local), int(!m_outcome.local.isEmpty()),
                    m_conflict.isWithSave                             ? m_row.state
                        : m_staysUnseen && !m_outcome.local.isEmpty() ? u"orphan"_s
                                                                      : u"ok"_s,
                    m_row.row});
        if (done && m_staysUnseen) {
            return keepUnseen(shown, *was);
        }
        // As with any deletion on the hub, a person's own notes wait for the record to return, or stand
        // beside another channel's; a withdrawn consent takes them along, and so does the person's own
        // deletion.
        const bool keepsOwn = after.isDeleted() && !m_isDeletedHere && !withdrawsConsent(after);
        if (done && !keepsOwn) {
            done = withdrawsConsent(after) ? eraseOwn(m_connection, m_conflict.id)
                                           : putOwn(m_connection, m_conflict.id, after);
        }
        return done ? shown.after(m_conflict.id, *was) : done;
    }

    /// Whose consent ended goes nowhere: for hubs it is no record of theirs, and here nobody sees it.
    Result<void> keepUnseen(ShownRecords &shown, const ShownBefore &was)
    {
        auto done = m_outcome.local.isEmpty()
            ? Result<void>()
            : m_connection.run(
                u"INSERT OR REPLACE INTO orphan_choice(channel, id, choice) VALUES (?, ?, 'keep')"_s,
                {m_conflict.channel, m_conflict.id.value});
        return done ? shown.after(m_conflict.id, was) : done;
    }

    Result<void> settle(const QString &resolution, qint64 change)
    {
        const QString now = m_library.clock().timestamp();
        const Document &left = m_outcome.local.isEmpty() ? m_outcome.base : m_outcome.local;
        if (left.isDeleted() && m_conflict.kind != kLeaves) {
            return closeConflicts(
                m_connection, m_conflict.channel, m_conflict.id, WithWhom::Anybody, resolution, now);
        }
        auto done = closeConflict(m_connection, m_conflict.n, resolution, now);
        if (done && m_conflict.kind == kLeaves) {
            done = m_connection.run(u"UPDATE leaf SET settled = ? WHERE channel = ? AND id = ? AND rev = ?"_s,
                {change, m_conflict.channel, m_conflict.id.value, m_conflict.hub.rev()});
        }
        return done ? bringMineUpToDate(m_connection, m_conflict.channel, m_conflict.id, left) : done;
    }

    WriteSession &m_session;
    const Library &m_library;
    Connection &m_connection;
    const Editor &m_editor;
    const Conflict &m_conflict;
    MirrorRow m_row;
    Document m_before;
    Document m_own;
    Outcome m_outcome;
    bool m_isDeletedHere = false;
    bool m_staysUnseen
        = false; ///< Of a withdrawn record: what was written here is kept, and nothing sees it.
};

} // namespace

Result<SavedChange> decideConflict(WriteSession &session, const Library &library, const Editor &editor,
    const Conflict &conflict, const Decision &decision, const QString &kind)
{
    return Deciding(session, library, editor, conflict).carryOut(decision, kind);
}

} // namespace fourthp
