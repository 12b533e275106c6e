// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_list.h"

#include "core/store/record_reader.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostEditions = 1000; ///< One a year for longer than anybody plans.

/// Numbers by their value; what is no number comes behind them, by its letters.
bool standsBefore(const Document &a, const Document &b)
{
    const QString first = Edition::from(a).number;
    const QString second = Edition::from(b).number;
    bool isNumber = false;
    bool isOther = false;
    const qlonglong one = first.toLongLong(&isNumber);
    const qlonglong other = second.toLongLong(&isOther);
    if (isNumber != isOther) {
        return isNumber;
    }
    if (isNumber && one != other) {
        return one > other;
    }
    return first != second ? first > second : a.id() < b.id();
}

} // namespace

QString newChapterId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::vector<EditionChapter> sectorChapters(const Vocabularies &vocabularies)
{
    std::vector<EditionChapter> chapters;
    if (const Vocabulary *sectors = vocabularies.find("unodc_sector")) {
        for (const Term &term : sectors->terms) {
            chapters.push_back({.id = newChapterId(), .sector = term.code});
        }
    }
    return chapters;
}

Result<Document> shownEdition(Connection &connection, const RecordId &id)
{
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    const Document shown = record->has_value() ? (*record)->shown() : Document();
    if (shown.isEmpty() || shown.isDeleted() || shown.type() != RecordType::Edition) {
        return fail(ErrorKind::NotFound, id.value, u"there is no such edition"_s);
    }
    return shown;
}

Result<SavedChange> changeEdition(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<Document>(ChangesTogether &, const Document &)> &change)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    const Result<Document> shown = changes ? shownEdition(changes->connection(), id) : passOn(changes);
    if (!shown) {
        return passOn(shown);
    }
    if (Edition::from(*shown).isFrozen) {
        return fail(ErrorKind::ReadOnly, id.value, u"the edition is frozen"_s);
    }
    const Result<Document> after = change(*changes, *shown);
    const Result<void> done = after ? changes->change(id, *after) : passOn(after);
    auto saved = done ? changes->commit() : passOn(done);
    if (!saved) {
        return passOn(saved);
    }
    return saved->empty() ? SavedChange {.id = id, .change = 0, .shown = *shown} : std::move(saved->front());
}

Result<std::vector<Document>> listEditions(Connection &connection)
{
    const auto records = recordsOfType(connection, RecordType::Edition, kMostEditions);
    if (!records) {
        return passOn(records);
    }
    std::vector<Document> editions;
    for (const StoredRecord &record : *records) {
        editions.push_back(record.shown());
    }
    std::sort(editions.begin(), editions.end(), standsBefore);
    return editions;
}

Result<RecordId> findEdition(Connection &connection, const QString &name)
{
    const auto editions = listEditions(connection);
    if (!editions) {
        return passOn(editions);
    }
    std::vector<RecordId> found;
    for (const Document &document : *editions) {
        const Edition edition = Edition::from(document);
        if (edition.id.value == name) {
            return edition.id;
        }
        if (edition.number == name || (name == "working"_L1 && !edition.isFrozen)) {
            found.push_back(edition.id);
        }
    }
    if (found.size() > 1) {
        return fail(ErrorKind::Conflict, name, u"several editions answer to this"_s);
    }
    return found.empty() ? fail(ErrorKind::NotFound, name, u"there is no such edition"_s)
                         : Result<RecordId>(found.front());
}

Result<bool> isNumberFree(Connection &connection, const QString &number)
{
    const auto editions = listEditions(connection);
    if (!editions) {
        return passOn(editions);
    }
    return std::none_of(editions->begin(), editions->end(),
        [&number](const Document &document) { return Edition::from(document).number == number; });
}

} // namespace fourthp
