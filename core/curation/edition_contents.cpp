// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_contents.h"

#include "core/curation/edition_list.h"
#include "core/model/case_study.h"
#include "core/model/localised_text.h"
#include "core/model/sharing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kKind = "fourthp-edition"_L1;

QString listOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Code:
        return field.vocabulary;
    case FieldKind::Country:
        return u"country"_s;
    case FieldKind::Region:
        return u"region"_s;
    case FieldKind::Language:
        return u"language"_s;
    default:
        return {};
    }
}

} // namespace

const Document *EditionContents::find(const RecordId &id) const
{
    const auto found
        = std::find_if(cases.begin(), cases.end(), [&id](const Document &one) { return one.id() == id; });
    return found == cases.end() ? nullptr : &*found;
}

QString EditionContents::word(const QString &key, const QString &language) const
{
    const QString own = words.value(language).toObject().value(key).toString();
    return !own.isEmpty() ? own : words.value("en"_L1).toObject().value(key).toString(key);
}

QString EditionContents::labelIn(const QString &list, const QString &value, const QString &language) const
{
    const QString word = bestText(labels.value(list).toObject().value(value), {language}).text;
    return word.isEmpty() ? value : word;
}

QString EditionContents::label(const Field &field, const QString &value, const QString &language) const
{
    const QString list = listOf(field);
    return list.isEmpty() ? value : labelIn(list, value, language);
}

QString EditionContents::titleOf(const EditionChapter &chapter, const QString &language) const
{
    const QString title = chapter.title.isEmpty() && !chapter.sector.isEmpty()
        ? labelIn(u"unodc_sector"_s, chapter.sector, language)
        : chapter.title;
    return title.isEmpty() ? word(u"untitled"_s, language) : title;
}

QString EditionContents::titleOf(const Document &record, const QString &language) const
{
    const QString title = record.title({language}).text;
    return title.isEmpty() ? word(u"untitled"_s, language) : title;
}

QByteArray EditionContents::toBytes() const
{
    QJsonArray list;
    for (const Document &one : cases) {
        list.append(one.json());
    }
    QJsonObject json {{u"kind"_s, QString(kKind)}, {u"format"_s, kEditionFormat},
        {u"schema"_s, kSupportedSchema}, {u"program"_s, program}, {u"edition"_s, edition.json()},
        {u"cases"_s, list}, {u"names"_s, names}, {u"labels"_s, labels}, {u"words"_s, words},
        {u"fields"_s, QJsonArray::fromStringList(fields)}};
    if (!frozenAt.isEmpty()) {
        json.insert(u"frozen_at"_s, frozenAt);
    }
    if (!note.isEmpty()) {
        json.insert(u"note"_s, note);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool mayBePrintedIn(const Document &edition, const Document &record, const QDate &today)
{
    return mayBeNamedIn(edition, record, ConsentChannel::Print, today)
        && mayBeNamedIn(edition, record, ConsentChannel::Web, today) // One edition is a book and a page of the web.
        && markingRank(record) <= kMostPublicRank;
}

Result<EditionContents> EditionContents::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value("kind"_L1).toString() != kKind) {
        return fail(ErrorKind::Damaged, u"edition"_s, u"this is no frozen edition"_s);
    }
    if (json.value("format"_L1).toInt(1) > kEditionFormat) {
        return fail(ErrorKind::NewerVersion, u"edition"_s, u"frozen by a newer program"_s);
    }
    EditionContents contents {.frozenAt = json.value("frozen_at"_L1).toString(),
        .program = json.value("program"_L1).toString(),
        .edition = Document::cleaned(json.value("edition"_L1).toObject()),
        .names = Document::cleaned(json.value("names"_L1).toObject()).json(),
        .labels = Document::cleaned(json.value("labels"_L1).toObject()).json(),
        .words = Document::cleaned(json.value("words"_L1).toObject()).json(),
        .note = json.value("note"_L1).toString()};
    for (const QJsonValue one : json.value("cases"_L1).toArray()) {
        contents.cases.push_back(Document::cleaned(one.toObject()));
    }
    for (const QJsonValue key : json.value("fields"_L1).toArray()) {
        contents.fields.append(key.toString());
    }
    return contents;
}

} // namespace fourthp
