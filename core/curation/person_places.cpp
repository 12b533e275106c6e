// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_places.h"

#include "core/model/field_catalogue.h"
#include "core/store/conflict_condition.h"
#include "core/store/conflict_store.h"
#include "core/store/erased_value_rows.h"
#include "core/store/erasure_bytes.h"
#include "core/store/journal.h"

#include <QJsonValue>
#include <QSet>

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// A table with documents of records that are not, or not only, what is shown of them.
struct DocumentTable
{
    PersonPlace place;
    const char *rows; ///< Record, two documents, either of which may be null, and whether the record is shown.
    const char *id = nullptr; ///< Its column of ids, where the `@` in `rows` may ask for one record.
};

#define FOURTHP_SHOWN(id) "EXISTS (SELECT 1 FROM record r WHERE r.id = " id " AND r.visible = 1)"

constexpr DocumentTable kDocumentTables[] {
    {PersonPlace::Draft, "SELECT record, doc, started_from, 1 FROM draft ORDER BY record"},
    {PersonPlace::Bin, "SELECT id, doc, NULL, " FOURTHP_SHOWN("removed.id") " FROM removed ORDER BY id"},
    // In the bin if the record is not shown.
    {PersonPlace::Earlier,
        "SELECT record, before, after, " FOURTHP_SHOWN(
            "change.record") " FROM change WHERE @ ORDER BY record, id",
        "record"},
    {PersonPlace::Earlier,
        "SELECT id, base, mine, " FOURTHP_SHOWN(
            "conflict.id") " FROM conflict WHERE @ AND NOT" FOURTHP_IS_OPEN "ORDER BY id",
        "id"},
    {PersonPlace::Earlier,
        "SELECT id, hub, NULL, " FOURTHP_SHOWN("conflict.id") " FROM conflict WHERE @ AND NOT" FOURTHP_IS_OPEN
                                                              "ORDER BY id",
        "id"},
    {PersonPlace::Conflict, "SELECT id, mine, hub, 1 FROM conflict WHERE" FOURTHP_IS_OPEN "ORDER BY id"},
    {PersonPlace::Conflict, "SELECT id, base, NULL, 1 FROM conflict WHERE" FOURTHP_IS_OPEN "ORDER BY id"},
    {PersonPlace::Conflict, "SELECT id, doc, NULL, 1 FROM leaf WHERE doc IS NOT NULL ORDER BY id"},
    {PersonPlace::Hub,
        "SELECT id, base, NULL, 1 FROM mirror WHERE base IS NOT NULL AND local IS NOT NULL ORDER BY id"},
    // The same record in another channel, which is not the one that is shown.
    {PersonPlace::Hub,
        "SELECT id, base, local, 1 FROM mirror WHERE row NOT IN (SELECT mirror_row FROM record) ORDER BY id"},
    {PersonPlace::Bin, "SELECT id, doc, NULL, 0 FROM own WHERE NOT " FOURTHP_SHOWN("own.id") " ORDER BY id"},
    {PersonPlace::Hub, "SELECT id, doc, NULL, 1 FROM outbox ORDER BY id"},
    {PersonPlace::Hub, "SELECT id, doc, NULL, 1 FROM staged_delete WHERE doc IS NOT NULL ORDER BY id"},
    {PersonPlace::Hub, "SELECT id, raw, NULL, 1 FROM quarantine ORDER BY id"},
};

/// A column in which somebody typed words.
struct WordsTable
{
    PersonPlace place;
    PersonalFate fate;
    const char *rows; ///< Record or nothing, what it is called, the words.
    const char *column = nullptr; ///< As `findWordsColumn` knows it; null if the words stay.
};

constexpr WordsTable kWordsTables[] {
    {PersonPlace::Note, PersonalFate::Mentioned, "SELECT record, item, text FROM note_draft"},
    {PersonPlace::Collection, PersonalFate::Mentioned, "SELECT '', name, name FROM collection"},
    {PersonPlace::Collection, PersonalFate::Mentioned, "SELECT '', name, note FROM collection"},
    {PersonPlace::Collection, PersonalFate::Mentioned,
        "SELECT i.record, c.name, i.note FROM collection_item i JOIN collection c ON c.id = i.collection"},
    {PersonPlace::Search, PersonalFate::Goes, "SELECT '', name, name FROM saved_search", "saved_search.name"},
    {PersonPlace::Search, PersonalFate::Goes, "SELECT '', name, query FROM saved_search",
        "saved_search.query"},
    {PersonPlace::History, PersonalFate::Goes,
        "SELECT DISTINCT record, 'why', why FROM change WHERE why <> ''", "change.why"},
    {PersonPlace::History, PersonalFate::Named, "SELECT DISTINCT '', 'who', who FROM change"},
    {PersonPlace::History, PersonalFate::Goes, "SELECT first, 'why', why FROM distinct_pair WHERE why <> ''",
        "distinct_pair.why"},
    {PersonPlace::History, PersonalFate::Named, "SELECT DISTINCT '', 'who', who FROM distinct_pair"},
    {PersonPlace::Log, PersonalFate::Goes, "SELECT '', 'asked', asked FROM access_log", "access_log.asked"},
    {PersonPlace::Log, PersonalFate::Goes, "SELECT '', 'recipients', recipients FROM access_log",
        "access_log.recipients"},
    {PersonPlace::Log, PersonalFate::Goes, "SELECT '', 'file', file FROM access_log", "access_log.file"},
    {PersonPlace::Log, PersonalFate::Named, "SELECT DISTINCT '', 'who', who FROM access_log"},
};

/// What waits for a hub or for somebody's decision is taken up with that.
PersonalFate fateIn(PersonPlace place, PersonalFate ofField)
{
    return place == PersonPlace::Conflict || place == PersonPlace::Hub ? PersonalFate::Waits : ofField;
}

/// One row of `kDocumentTables`.
struct DocumentRow
{
    RecordId id;
    std::array<Document, 2> documents;
    bool isShown = false;
};

/// Rows of all records, or of one alone.
QString rowsOf(const char *rows, const char *idColumn, const RecordId &id)
{
    const QString condition = id.isEmpty() ? u"1"_s : QString::fromLatin1(idColumn) + u" = ?"_s;
    return QString::fromLatin1(rows).replace(u'@', condition);
}

QVariantList boundTo(const RecordId &id)
{
    return id.isEmpty() ? QVariantList() : QVariantList {id.value};
}

/// Calls `visit(const DocumentRow &)` for each row. Documents that nobody can read have no words.
template <class Visit>
Result<void> forEachRow(Connection &connection, const DocumentTable &table, const RecordId &id,
    const std::stop_token &stop, Visit visit)
{
    const auto read = connection.forEach(rowsOf(table.rows, table.id, id), boundTo(id), [&](const Row &row) {
        visit(DocumentRow {{row.text(0)}, {Document::fromStored(row.bytes(1)), Document::fromStored(row.bytes(2))}, row.flag(3)});
        return !stop.stop_requested();
    });
    return read && stop.stop_requested() ? fail(ErrorKind::Cancelled) : read;
}

/// What tells one value of a record from another.
QString keyOf(const PersonalValue &value)
{
    return QStringList {value.id.value, value.field, value.value}.join(u'\n');
}

/// Earlier versions say the same again and again.
class OnceEach
{
public:
    OnceEach(const KnownValues &known, const PersonalValueSink &sink)
        : m_known(known)
        , m_sink(sink)
    { }
    void tell(PersonalValue value)
    {
        const QString key = QString::number(int(value.place)) + u' ' + keyOf(value);
        if (!m_told.contains(key) && !m_known.hold(value)) {
            m_told.insert(key);
            m_sink(std::move(value));
        }
    }

private:
    const KnownValues &m_known;
    const PersonalValueSink &m_sink;
    QSet<QString> m_told;
};

Result<void> findInDocuments(Connection &connection, const PersonWords &words, const DocumentTable &table,
    OnceEach &once, const std::stop_token &stop, const RecordId &id = {})
{
    return forEachRow(connection, table, id, stop, [&](const DocumentRow &row) {
        const bool isInBin = table.place == PersonPlace::Earlier && !row.isShown;
        const PersonPlace place = isInBin ? PersonPlace::Bin : table.place;
        for (const Document &document : row.documents) {
            words.visit(
                document, [&](const Field &, const QString &path, const QString &value, bool isPersonal) {
                    once.tell({.id = row.id,
                        .title = document.json().value("title"_L1),
                        .field = path,
                        .value = value,
                        .fate = fateIn(place, fateOf(document, path, isPersonal, words)),
                        .place = place});
                });
        }
    });
}

/// Documents in which the person's values are emptied where they lie: what somebody typed, and what can be brought back
/// out of the bin.
struct CleanedTable
{
    const char *rows; ///< Row number, two documents.
    const char *put; ///< The same in another order: two documents, row number.
    const char *id = nullptr; ///< Its column of ids, where it is asked for one record at a time.
};

constexpr CleanedTable kCleanedTables[] {
    {"SELECT rowid, doc, started_from FROM draft",
        "UPDATE draft SET doc = ?, started_from = ? WHERE rowid = ?"},
    {"SELECT rowid, doc, NULL FROM removed", "UPDATE removed SET doc = coalesce(?, ?) WHERE rowid = ?"},
    {"SELECT id, before, after FROM change WHERE @ AND NOT " FOURTHP_SHOWN("change.record"),
        "UPDATE change SET before = ?, after = ? WHERE id = ?", "record"},
    {"SELECT n, base, mine FROM conflict WHERE @ AND NOT " FOURTHP_SHOWN(
         "conflict.id") " AND NOT" FOURTHP_IS_OPEN,
        "UPDATE conflict SET base = ?, mine = ? WHERE n = ?", "id"},
    {"SELECT n, hub, NULL FROM conflict WHERE @ AND NOT " FOURTHP_SHOWN(
         "conflict.id") " AND NOT" FOURTHP_IS_OPEN,
        "UPDATE conflict SET hub = coalesce(?, ?) WHERE n = ?", "id"},
    {"SELECT rowid, doc, NULL FROM own WHERE NOT " FOURTHP_SHOWN("own.id"),
        "UPDATE own SET doc = coalesce(?, ?) WHERE rowid = ?"},
};

#undef FOURTHP_SHOWN

Result<qint64> cleanDocuments(
    Connection &connection, const PersonWords &words, const CleanedTable &table, const RecordId &id = {})
{
    struct Cleaned
    {
        qint64 row = 0;
        std::array<QVariant, 2> documents;
    };
    std::vector<Cleaned> all;
    Result<void> done
        = connection.forEach(rowsOf(table.rows, table.id, id), boundTo(id), [&](const Row &row) -> bool {
              Cleaned cleaned {row.integer(0), {}};
              bool isChanged = false;
              for (int i = 0; i < 2; ++i) {
                  const QByteArray json = row.bytes(i + 1);
                  const Document before = Document::fromStored(json);
                  const Document after = words.takenOutOf(before);
                  isChanged = isChanged || after != before;
                  cleaned.documents[size_t(i)]
                      = json.isEmpty() ? QVariant() : QVariant(after != before ? after.toJson() : json);
              }
              if (isChanged) {
                  all.push_back(std::move(cleaned));
              }
              return true;
          });
    for (const Cleaned &cleaned : all) {
        done = done
            ? connection.run(QString::fromLatin1(table.put), {cleaned.documents[0], cleaned.documents[1], cleaned.row})
            : done;
    }
    return done ? Result<qint64>(qint64(all.size())) : passOn(done);
}

/// Takes the words out of one column, and notes what stays in it.
Result<qint64> cleanWords(Connection &connection, const PersonWords &words, const WordsTable &table,
    const PersonScope &scope, ErasedValueList &erased, const QDate &today)
{
    const WordsColumn &column = *findWordsColumn(table.column);
    const auto textsIn = [&connection](const QString &sql, const QVariantList &values) {
        return connection.all(sql, values, [](const Row &row) { return row.text(0); });
    };
    // The journal is long: what was found in it, and what came since.
    const bool isOfJournal = QByteArrayView(table.column) == "change.why";
    auto texts = isOfJournal
        ? textsIn(u"SELECT DISTINCT why FROM change WHERE id > ? AND why <> ''"_s, {scope.lastChange})
        : textsIn(QString::fromLatin1(column.texts), {});
    if (!texts) {
        return passOn(texts);
    }
    if (isOfJournal) {
        texts->insert(texts->end(), scope.whys.begin(), scope.whys.end());
    }
    std::vector<QJsonValue> gone;
    Result<void> done;
    for (const QString &text : *texts) {
        if (done && words.standAsWordsIn(text)) {
            done = connection.run(QString::fromLatin1(column.clean), {text});
            gone.push_back(text);
        }
    }
    if (!done || gone.empty()) {
        return done ? Result<qint64>(0) : passOn(done);
    }
    const auto left = textsIn(QString::fromLatin1(column.texts), {});
    const Result<QString> place = left ? placeOfColumn(connection, table.column) : passOn(left);
    if (!place) {
        return passOn(place);
    }
    erased.note(*place, {}, today,
        std::vector<QJsonValue>(left->begin(), left->end()), gone);
    return qint64(gone.size());
}

} // namespace

PersonalFate fateOf(const Document &document, const QString &path, bool isPersonal, const PersonWords &words)
{
    if (path == "edit.note"_L1 && words.standInNote(document)) {
        return PersonalFate::Goes; // Nobody can change it but by a save.
    }
    const Field *top = findField(document.type(), path.section(u'.', 0, 0));
    return !isPersonal                        ? PersonalFate::Mentioned
        : top != nullptr && isEditorial(*top) ? PersonalFate::Named
                                              : PersonalFate::Goes;
}

Result<void> forgetEarlier(Connection &connection, const RecordId &id)
{
    auto done = keepUndoneDecisions(connection, id);
    done = done ? connection.run(u"DELETE FROM conflict WHERE id = ? AND resolved_at IS NOT NULL"_s, {id.value}) : done;
    return done ? Journal(connection).forget(id) : done;
}

KnownValues::KnownValues(const std::vector<PersonalValue> &values)
{
    for (const PersonalValue &value : values) {
        m_keys.insert(keyOf(value));
    }
}

bool KnownValues::hold(const PersonalValue &value) const
{
    return m_keys.contains(keyOf(value));
}

Result<void> findPersonBeside(Connection &connection, const PersonWords &words, const KnownValues &known,
    const PersonalValueSink &tell, const std::stop_token &stop)
{
    OnceEach once(known, tell);
    for (const DocumentTable &table : kDocumentTables) {
        if (auto done = findInDocuments(connection, words, table, once, stop); !done) {
            return done;
        }
    }
    for (const WordsTable &table : kWordsTables) {
        const auto done = connection.forEach(QString::fromLatin1(table.rows), {}, [&](const Row &row) -> bool {
            if (const QString text = row.text(2); !text.isEmpty() && words.standAsWordsIn(text)) {
                once.tell({.id = {row.text(0)}, .field = row.text(1), .value = text, .fate = table.fate, .place = table.place});
            }
            return !stop.stop_requested();
        });
        if (!done) {
            return done;
        }
    }
    return stop.stop_requested() ? fail(ErrorKind::Cancelled) : Result<void>();
}

Result<qint64> cleanPersonBeside(Connection &connection, const PersonWords &words, const PersonScope &scope,
    const KnownValues &known, ErasedValueList &erased, const QDate &today)
{
    QSet<QString> earlier;
    const PersonalValueSink note = [&earlier](const PersonalValue &value) {
        if (value.place == PersonPlace::Earlier && value.fate == PersonalFate::Goes) {
            earlier.insert(value.id.value);
        }
    };
    OnceEach once(known, note);
    Result<void> done;
    for (const RecordId &id : scope.records) {
        for (const DocumentTable &table : kDocumentTables) {
            done = done && table.id != nullptr ? findInDocuments(connection, words, table, once, {}, id)
                                               : done;
        }
    }
    qint64 cleaned = earlier.size();
    for (const QString &id : std::as_const(earlier)) {
        done = done ? forgetEarlier(connection, {id}) : done;
    }
    for (const CleanedTable &table : kCleanedTables) {
        const std::vector<RecordId> all {RecordId()};
        for (const RecordId &id : table.id == nullptr ? all : scope.records) {
            const Result<qint64> here = done ? cleanDocuments(connection, words, table, id) : passOn(done);
            done = here ? Result<void>() : passOn(here);
            cleaned += here.value_or(0);
        }
    }
    for (const WordsTable &table : kWordsTables) {
        if (table.column != nullptr) {
            const Result<qint64> here
                = done ? cleanWords(connection, words, table, scope, erased, today) : passOn(done);
            done = here ? Result<void>() : passOn(here);
            cleaned += here.value_or(0);
        }
    }
    done = done && cleaned > 0 ? noteBytesDue(connection, CopiesInside::Replaced) : done;
    return done ? Result<qint64>(cleaned) : passOn(done);
}

} // namespace fourthp
