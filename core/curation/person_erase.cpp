// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_erase.h"

#include "core/curation/person_places.h"
#include "core/curation/person_words.h"
#include "core/model/field_catalogue.h"
#include "core/model/personal_parts.h"
#include "core/store/changes_together.h"
#include "core/store/erased_values.h"
#include "core/store/erasure_bytes.h"
#include "core/store/erasure_rows.h"
#include "core/store/record_reader.h"

#include <QDate>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Calls `visit` with the id of each row of the mirror and what tells one state of it from another.
template <class Visit> Result<void> forEachMirrorRow(Connection &connection, Visit visit)
{
    return connection.forEach(
        u"SELECT row, id, coalesce(hub_rev, ''), coalesce(length(base), 0), coalesce(length(local), 0), dirty FROM mirror"_s,
        {}, [&visit](const Row &row) {
            const size_t state = qHashMulti(0, row.text(2), row.integer(3), row.integer(4), row.integer(5));
            visit(row.integer(0), RecordId {row.text(1)}, state);
        });
}

Result<PersonMark> markOf(Connection &connection)
{
    PersonMark mark;
    const Result<qint64> last = connection.number(u"SELECT coalesce(max(id), 0) FROM change"_s);
    mark.lastChange = last.value_or(0);
    const auto done = last
        ? forEachMirrorRow(
            connection, [&mark](qint64 row, const RecordId &, size_t state) { mark.rows.insert(row, state); })
        : passOn(last);
    return done ? Result<PersonMark>(std::move(mark)) : passOn(done);
}

/// Records that were written since, by a person or by what came from elsewhere.
Result<QSet<RecordId>> writtenSince(Connection &connection, const PersonMark &mark)
{
    QSet<RecordId> ids;
    auto done = connection.forEach(u"SELECT DISTINCT record FROM change WHERE id > ?"_s, {mark.lastChange},
        [&ids](const Row &row) { ids.insert({row.text(0)}); });
    done = done ? forEachMirrorRow(connection,
               [&](qint64 row, const RecordId &id, size_t state) {
                   const auto known = mark.rows.constFind(row);
                   if (known == mark.rows.cend() || *known != state) {
                       ids.insert(id);
                   }
               })
                : done;
    return done ? Result<QSet<RecordId>>(std::move(ids)) : passOn(done);
}

/// Where to look again, under the turn of the writer.
Result<PersonScope> scopeOf(Connection &connection, const PersonFound &found)
{
    auto ids = writtenSince(connection, found.mark);
    if (!ids) {
        return passOn(ids);
    }
    PersonScope scope {.lastChange = found.mark.lastChange};
    for (const PersonalValue &value : found.values) {
        if (!value.id.isEmpty()) {
            ids->insert(value.id);
        }
        if (value.place == PersonPlace::History && value.fate == PersonalFate::Goes) {
            scope.whys.push_back(value.value);
        }
    }
    scope.records.assign(ids->begin(), ids->end());
    std::sort(scope.records.begin(), scope.records.end());
    return scope;
}

/// Parts of a record by the field that they stand in.
using Parts = std::map<QString, std::vector<QJsonValue>>;

/// Parts of every document of a record, of whatever day, in which the words stand, or do not.
Result<Parts> partsOf(Connection &connection, const RecordId &id, const PersonWords &words, bool withWords)
{
    Parts parts;
    const auto done = visitDocumentsOf(connection, id, [&](const QByteArray &json) {
        const Document document = Document::fromStored(json);
        if (const QString note = noteOf(document);
            !note.isEmpty() && words.standInNote(document) == withWords) {
            parts[u"edit"_s].push_back(note);
        }
        for (const Field *field : fieldsOf(document.type())) {
            if (isEditorial(*field)) {
                continue;
            }
            visitParts(document, *field, [&](const Field &of, const QJsonValue &part) {
                if (words.standInPart(of, part) == withWords) {
                    parts[field->key].push_back(part);
                }
            });
        }
    });
    return done ? Result<Parts>(std::move(parts)) : passOn(done);
}

/// One erasure, under the turn of the writer.
class PersonErasing
{
public:
    PersonErasing(Connection &connection, const Library &library, const PersonWords &words, PersonScope scope)
        : m_connection(connection)
        , m_words(words)
        , m_scope(std::move(scope))
        , m_today(library.clock().nowUtc().date())
    { }

    const PersonErased &erased() const { return m_erased; }

    /// Takes the values out of records as they are shown.
    Result<void> takeOutOfRecords(ChangesTogether &changes)
    {
        auto known = ErasedValueList::read(m_connection);
        if (!known) {
            return passOn(known);
        }
        m_list = std::move(*known);
        for (const RecordId &id : m_scope.records) {
            auto gone = partsOf(m_connection, id, m_words, true);
            const auto record = gone ? readRecord(m_connection, id) : passOn(gone);
            const Result<void> done = record ? takeOut(changes, *record) : passOn(record);
            if (!done) {
                return done;
            }
            if (!gone->empty()) {
                m_gone.emplace(id, std::move(*gone));
            }
        }
        for (const RecordId &id : m_changed) {
            if (auto done = forgetEarlier(m_connection, id); !done) {
                return done;
            }
        }
        return {};
    }

    /// Takes out what is held beside them, and notes what a copy from before has to lose.
    Result<void> cleanBeside()
    {
        std::vector<PersonalValue> known;
        for (const RecordId &id : m_scope.records) {
            const auto record = readRecord(m_connection, id);
            if (!record) {
                return passOn(record);
            }
            const auto left
                = record->has_value() ? findPersonIn(**record, m_words) : std::vector<PersonalValue>();
            known.insert(known.end(), left.begin(), left.end());
        }
        Result<void> done
            = m_changed.empty() ? Result<void>() : noteBytesDue(m_connection, CopiesInside::Replaced);
        const Result<qint64> beside = done
            ? cleanPersonBeside(m_connection, m_words, m_scope, KnownValues(known), m_list, m_today)
            : passOn(done);
        m_erased.beside = beside.value_or(0);
        done = beside ? noteWhatStays() : passOn(beside);
        return done ? m_list.putInto(m_connection) : done;
    }

private:
    Result<void> takeOut(ChangesTogether &changes, const std::optional<StoredRecord> &record)
    {
        if (!record) {
            return {};
        }
        const Document shown = record->shown();
        const Document after = m_words.takenOutOf(shown);
        if (shown.isDeleted() || record->isWithdrawn || after == shown) {
            return {};
        }
        const Result<void> done = changes.change(record->id, after);
        if (!done
            && (done.error().kind == ErrorKind::ReadOnly || done.error().kind == ErrorKind::InvalidInput)) {
            ++m_erased.left; // It was refused before anything of it was written.
            m_refused.insert(record->id);
            return {};
        }
        ++m_erased.records;
        m_erased.onHub += isOnHub(*record) ? 1 : 0;
        m_changed.push_back(record->id);
        return done;
    }

    Result<void> noteWhatStays()
    {
        for (const auto &[id, fields] : m_gone) {
            if (m_refused.contains(id)) {
                continue;
            }
            const auto stays = partsOf(m_connection, id, m_words, false);
            if (!stays) {
                return passOn(stays);
            }
            for (const auto &[field, gone] : fields) {
                const auto left = stays->find(field);
                m_list.note(id.value, field, m_today,
                    left == stays->end() ? std::vector<QJsonValue>() : left->second, gone);
            }
        }
        return {};
    }

    Connection &m_connection;
    const PersonWords &m_words;
    PersonScope m_scope;
    QDate m_today;
    ErasedValueList m_list;
    PersonErased m_erased;
    std::vector<RecordId> m_changed;
    QSet<RecordId> m_refused;
    std::map<RecordId, Parts> m_gone;
};

} // namespace

Result<PersonFound> lookForPerson(Library &library, const QString &words, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    // Before it is read: what is written meanwhile is looked at twice, and nothing not at all.
    auto mark = connection ? markOf(**connection) : passOn(connection);
    auto values = mark ? findPerson(**connection, words, std::move(stop)) : passOn(mark);
    return values ? Result<PersonFound>(PersonFound {words, std::move(*values), std::move(*mark)})
                  : passOn(values);
}

Result<PersonErased> eraseFound(
    Library &library, const PersonFound &found, const Editor &editor, const ProgressSink &progress)
{
    const Result<PersonWords> words = readPersonWords(found.words);
    Result<ChangesTogether> changes
        = words ? ChangesTogether::begin(library, editor, ChangesTogether::Remember::Numbers) : passOn(words);
    auto scope = changes ? scopeOf(changes->connection(), found) : passOn(changes);
    if (!scope) {
        return passOn(scope);
    }
    PersonErasing erasing(changes->connection(), library, *words, std::move(*scope));
    Result<void> done = erasing.takeOutOfRecords(*changes);
    done = done ? erasing.cleanBeside() : done;
    const auto saved = done ? changes->commit() : passOn(done);
    {
        const auto ended = std::move(changes);
    } // Gives the turn of the writer back, whether anything was written or not.
    done = saved ? removeErasedBytes(library, progress) : passOn(saved);
    return done ? Result<PersonErased>(erasing.erased()) : passOn(done);
}

Result<PersonErased> erasePerson(
    Library &library, const QString &words, const Editor &editor, const ProgressSink &progress)
{
    const Result<PersonFound> found = lookForPerson(library, words);
    return found ? eraseFound(library, *found, editor, progress) : passOn(found);
}

} // namespace fourthp
