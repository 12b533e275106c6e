// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edition_answer.h"

#include "core/curation/edition_markdown.h"
#include "core/publish/printable_edition.h"
#include "translations/languages.h"

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString inEnglish(const char *, const char *text)
{
    return QString::fromUtf8(text);
}

QString titleOf(const EditionChange &change, const Labels &labels)
{
    const Document &document = change.after.isEmpty() ? change.before : change.after;
    const QString title = document.title(labels.languages()).text;
    return markdownLine(title.isEmpty() ? change.record.value : title);
}

/// One change as an item of a list, with its fields below.
QString changeItem(const EditionChange &change, const Labels &labels)
{
    QString item = u"- %1 (`%2`)"_s.arg(titleOf(change, labels), change.record.value);
    switch (change.kind) {
    case EditionChangeKind::Added:
        item += u", in “%1”"_s.arg(markdownLine(change.toChapter));
        break;
    case EditionChangeKind::Removed:
        item += u", from “%1”"_s.arg(markdownLine(change.fromChapter));
        break;
    case EditionChangeKind::Moved:
        item += change.fromChapter == change.toChapter
            ? u", within “%1”"_s.arg(markdownLine(change.toChapter))
            : u", from “%1” to “%2”"_s.arg(markdownLine(change.fromChapter), markdownLine(change.toChapter));
        break;
    case EditionChangeKind::Changed:
        break;
    }
    item += u'\n';
    for (const ChangedField &field : changedFields(change, labels, inEnglish)) {
        item += u"    - **%1:** %2\n"_s.arg(
            markdownLine(field.label), markdownLine(markedDifference(field.before, field.after)));
    }
    return item;
}

} // namespace

EditionTranslator editionTranslator()
{
    return wordIn;
}

int editionFails(const Session &session, const Error &error)
{
    const int code = session.fails(error);
    if (error.detail == "file_not_here"_L1) {
        session.tell(
            u"The frozen text is on the hub only: fourthp-cli files fetch EDITION brings it here."_s);
    } else if (error.detail == "needs_recipients"_L1) {
        session.tell(u"It is marked TLP:AMBER: --recipients GROUP says who it is for."_s);
    } else if (error.detail == kPrintableNoMore) {
        session.tell(
            u"Since the edition was frozen, %1 was marked more strictly or withdrawn. An edition after it "
            "can leave it out: fourthp-cli edition next."_s.arg(error.subject));
    } else if (error.detail == "not_ready"_L1) {
        session.tell(
            u"fourthp-cli edition check says what stands against it; --even-so NOTE freezes it as it is."_s);
    }
    return code;
}

void tellLeftOut(const Session &session, const EditionBook &book)
{
    if (!book.leftOut.empty()) {
        session.tell(u"%1 case studies of the edition are not here, or are marked more strictly than it, "
                     "and left out."_s.arg(book.leftOut.size()));
    }
}

QJsonArray idsJson(const std::vector<RecordId> &ids)
{
    QJsonArray list;
    for (const RecordId &id : ids) {
        list.append(id.value);
    }
    return list;
}

QJsonObject editionJson(const Document &document)
{
    const Edition edition = Edition::from(document);
    QJsonArray chapters;
    for (const EditionChapter &chapter : edition.chapters) {
        chapters.append(QJsonObject {{u"id"_s, chapter.id}, {u"title"_s, chapter.title},
            {u"sector"_s, chapter.sector}, {u"cases"_s, idsJson(chapter.items)}});
    }
    return {{u"id"_s, edition.id.value}, {u"number"_s, edition.number},
        {u"title"_s, document.json().value("title"_L1)},
        {u"state"_s, edition.isFrozen ? u"frozen"_s : u"working"_s}, {u"frozen_at"_s, edition.frozenAt},
        {u"languages"_s, QJsonArray::fromStringList(edition.languages)}, {u"chapters"_s, chapters},
        {u"cases"_s, qint64(edition.cases().size())}};
}

QJsonObject readinessJson(const EditionReadiness &readiness)
{
    QJsonArray findings;
    for (const EditionFinding &finding : readiness.findings) {
        findings.append(QJsonObject {{u"issue"_s, editionIssueName(finding.issue)},
            {u"weight"_s, editionWeightName(finding.weight)}, {u"record"_s, finding.record.value},
            {u"other"_s, finding.other.value}, {u"paths"_s, QJsonArray::fromStringList(finding.paths)},
            {u"chapter"_s, finding.chapter}});
    }
    return {{u"cases"_s, readiness.cases}, {u"ready"_s, readiness.ready},
        {u"may_freeze"_s, readiness.mayFreeze()}, {u"absolute"_s, readiness.count(EditionWeight::Absolute)},
        {u"blocking"_s, readiness.count(EditionWeight::Blocking)},
        {u"advice"_s, readiness.count(EditionWeight::Advice)}, {u"findings"_s, findings}};
}

QJsonObject numbersJson(const EditionNumbers &numbers)
{
    QJsonObject tables;
    for (const EditionTable &table : numbers.tables) {
        QJsonArray rows;
        for (const EditionCount &row : table.rows) {
            rows.append(
                QJsonObject {{u"value"_s, row.value}, {u"label"_s, row.label}, {u"cases"_s, row.cases}});
        }
        tables.insert(table.key, QJsonObject {{u"rows"_s, rows}, {u"without"_s, table.without}});
    }
    return {{u"total"_s, numbers.total}, {u"by"_s, tables}};
}

QJsonObject changesJson(const EditionChanges &changes, const Labels &labels)
{
    QJsonArray chapters;
    for (const ChapterChange &chapter : changes.chapters) {
        chapters.append(QJsonObject {{u"before"_s, chapter.before}, {u"after"_s, chapter.after}});
    }
    QJsonArray list;
    for (const EditionChange &change : changes.changes) {
        QJsonArray fields;
        for (const ChangedField &field : changedFields(change, labels, inEnglish)) {
            fields.append(QJsonObject {
                {u"label"_s, field.label}, {u"before"_s, field.before}, {u"after"_s, field.after}});
        }
        list.append(QJsonObject {{u"kind"_s, editionChangeName(change.kind)}, {u"id"_s, change.record.value},
            {u"from_chapter"_s, change.fromChapter}, {u"to_chapter"_s, change.toChapter},
            {u"paths"_s, QJsonArray::fromStringList(change.paths)}, {u"fields"_s, fields}});
    }
    return {{u"chapters"_s, chapters}, {u"changes"_s, list}};
}

QString outline(const Edition &edition, const EditionContents &contents, const QString &language)
{
    QStringList lines;
    for (size_t chapter = 0; chapter < edition.chapters.size(); ++chapter) {
        const EditionChapter &one = edition.chapters[chapter];
        lines.append(
            u"%1. %2 [%3]"_s.arg(QString::number(chapter + 1), contents.titleOf(one, language), one.id));
        for (const RecordId &id : one.items) {
            const Document *study = contents.find(id);
            const QString title
                = study == nullptr ? u"(not in the text)"_s : contents.titleOf(*study, language);
            lines.append(u"   %1\t%2"_s.arg(id.value, title));
        }
    }
    return lines.join(u'\n');
}

QString readinessText(const EditionReadiness &readiness)
{
    QStringList lines {
        u"%1 of %2 cases are ready. Blocking: %3. Must not be printed: %4. Advice: %5."_s.arg(readiness.ready)
            .arg(readiness.cases)
            .arg(readiness.count(EditionWeight::Blocking))
            .arg(readiness.count(EditionWeight::Absolute))
            .arg(readiness.count(EditionWeight::Advice))};
    for (const EditionFinding &finding : readiness.findings) {
        QStringList parts {
            editionWeightName(finding.weight), editionIssueName(finding.issue), finding.record.value};
        if (!finding.other.isEmpty()) {
            parts.append(finding.other.value);
        }
        if (!finding.paths.isEmpty()) {
            parts.append(finding.paths.join(u", "_s));
        }
        lines.append(parts.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString numbersText(const EditionNumbers &numbers)
{
    QStringList lines {u"Case studies: %1"_s.arg(numbers.total)};
    for (const EditionTable &table : numbers.tables) {
        lines.append(QString());
        lines.append(table.title);
        for (const EditionCount &row : table.rows) {
            lines.append(u"  %1\t%2"_s.arg(QString::number(row.cases), row.label));
        }
        if (table.without > 0) {
            lines.append(u"  %1\t(not stated)"_s.arg(table.without));
        }
    }
    return lines.join(u'\n');
}

QString changesMarkdown(const EditionChanges &changes, const Labels &labels)
{
    static constexpr std::pair<EditionChangeKind, const char *> kParts[] {{EditionChangeKind::Added, "Added"},
        {EditionChangeKind::Removed, "Removed"}, {EditionChangeKind::Moved, "Moved"},
        {EditionChangeKind::Changed, "Changed"}};
    if (changes.isEmpty()) {
        return u"Nothing changed."_s;
    }
    QStringList parts;
    QString chapters;
    for (const ChapterChange &chapter : changes.chapters) {
        chapters += chapter.before.isEmpty() ? u"- New: %1\n"_s.arg(markdownLine(chapter.after))
            : chapter.after.isEmpty()
            ? u"- Gone: %1\n"_s.arg(markdownLine(chapter.before))
            : u"- %1 → %2\n"_s.arg(markdownLine(chapter.before), markdownLine(chapter.after));
    }
    if (!chapters.isEmpty()) {
        parts.append(u"## Chapters\n\n"_s + chapters);
    }
    for (const auto &[kind, name] : kParts) {
        QString items;
        int count = 0;
        for (const EditionChange &change : changes.changes) {
            if (change.kind == kind) {
                items += changeItem(change, labels);
                ++count;
            }
        }
        if (count > 0) {
            parts.append(u"## %1 (%2)\n\n"_s.arg(QString::fromUtf8(name)).arg(count) + items);
        }
    }
    return parts.join(u'\n').trimmed();
}

} // namespace fourthp::cli
