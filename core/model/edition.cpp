// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edition.h"

#include "core/model/review_block.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QJsonArray chaptersIn(const Document &document)
{
    return document.json().value("chapters"_L1).toArray();
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (text.isEmpty()) {
        object.remove(key);
    } else {
        object.insert(key, text);
    }
}

} // namespace

Edition Edition::from(const Document &document)
{
    const QJsonObject &json = document.json();
    Edition edition {.id = document.id(),
        .number = json.value("number"_L1).toString(),
        .isFrozen = json.value("state"_L1).toString() == "frozen"_L1,
        .frozenAt = json.value("frozen_at"_L1).toString()};
    for (const QJsonValue language : json.value("languages"_L1).toArray()) {
        edition.languages.append(language.toString());
    }
    if (edition.languages.isEmpty()) {
        edition.languages.append(json.value("lang"_L1).toString(u"en"_s));
    }
    for (const QJsonValue value : chaptersIn(document)) {
        const QJsonObject object = value.toObject();
        EditionChapter chapter {.id = object.value("id"_L1).toString(),
            .title = object.value("title"_L1).toString(),
            .sector = object.value("sector"_L1).toString()};
        for (const QJsonValue item : object.value("items"_L1).toArray()) {
            chapter.items.push_back({item.toString()});
        }
        edition.chapters.push_back(std::move(chapter));
    }
    return edition;
}

std::vector<RecordId> Edition::cases() const
{
    std::vector<RecordId> ids;
    QSet<RecordId> seen;
    for (const EditionChapter &chapter : chapters) {
        for (const RecordId &item : chapter.items) {
            if (!seen.contains(item)) {
                seen.insert(item);
                ids.push_back(item);
            }
        }
    }
    return ids;
}

std::optional<EditionPlace> Edition::placeOf(const RecordId &wanted) const
{
    for (size_t chapter = 0; chapter < chapters.size(); ++chapter) {
        const std::vector<RecordId> &items = chapters[chapter].items;
        const auto found = std::find(items.begin(), items.end(), wanted);
        if (found != items.end()) {
            return EditionPlace {chapter, size_t(found - items.begin())};
        }
    }
    return {};
}

std::optional<size_t> Edition::chapterAt(QStringView chapterId) const
{
    const auto found = std::find_if(chapters.begin(), chapters.end(),
        [chapterId](const EditionChapter &chapter) { return chapter.id == chapterId; });
    return found == chapters.end() ? std::nullopt : std::optional(size_t(found - chapters.begin()));
}

Document withChapters(const Document &document, const std::vector<EditionChapter> &chapters)
{
    const QJsonArray before = chaptersIn(document);
    QJsonArray list;
    for (const EditionChapter &chapter : chapters) {
        QJsonObject object {{u"id"_s, chapter.id}};
        for (const QJsonValue known : before) {
            if (known.toObject().value("id"_L1) == chapter.id) {
                object = known.toObject();
            }
        }
        put(object, u"title"_s, chapter.title);
        put(object, u"sector"_s, chapter.sector);
        QJsonArray items;
        for (const RecordId &item : chapter.items) {
            items.append(item.value);
        }
        if (items.isEmpty()) {
            object.remove("items"_L1);
        } else {
            object.insert(u"items"_s, items);
        }
        list.append(object);
    }
    Document after = document;
    after.set(u"chapters"_s, list.isEmpty() ? QJsonValue() : QJsonValue(list));
    return after;
}

QString chapterTitle(const EditionChapter &chapter, const Labels &labels)
{
    return chapter.title.isEmpty() && !chapter.sector.isEmpty()
        ? labels.of(FieldKind::Code, "unodc_sector", chapter.sector)
        : chapter.title;
}

std::optional<AttachedFile> frozenFile(const Document &edition)
{
    const std::vector<AttachedFile> files = attachedFiles(edition);
    const auto named = std::find_if(
        files.begin(), files.end(), [](const AttachedFile &file) { return file.id == kFrozenFile; });
    if (named != files.end()) {
        return *named;
    }
    // An edition that another program froze names its file as it likes.
    return files.empty() ? std::nullopt : std::optional(files.front());
}

bool Edition::isFrozenEdition(const Document &document)
{
    return document.type() == RecordType::Edition
        && document.json().value("state"_L1).toString() == "frozen"_L1;
}

bool frozenEditionStays(const Document &before, const Document &after)
{
    if (!Edition::isFrozenEdition(before)) {
        return true;
    }
    const auto kept = [](const Document &document) {
        QJsonObject json = authoredContent(document);
        json.remove("state"_L1);
        json.remove("files"_L1);
        return json;
    };
    return kept(before) == kept(after) && frozenFile(before) == frozenFile(after);
}

} // namespace fourthp
