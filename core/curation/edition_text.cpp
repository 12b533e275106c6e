// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_text.h"

#include "core/base/checked_file.h"
#include "core/curation/edition_case_text.h"
#include "core/curation/edition_markdown.h"
#include "core/curation/edition_numbers.h"
#include "core/model/localised_text.h"
#include "core/model/sharing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The cases of a chapter that are here; one that stands in several places is printed at the first.
std::vector<const Document *> casesOf(const EditionContents &contents, const Edition &edition, size_t chapter)
{
    std::vector<const Document *> cases;
    const std::vector<RecordId> &items = edition.chapters[chapter].items;
    for (size_t item = 0; item < items.size(); ++item) {
        const Document *study = contents.find(items[item]);
        if (study != nullptr && edition.placeOf(items[item]) == EditionPlace {chapter, item}) {
            cases.push_back(study);
        }
    }
    return cases;
}

QString heading(const EditionContents &contents, const Edition &edition, const QString &language)
{
    const QString title = bestText(contents.edition.json().value("title"_L1), {language}).text;
    QString text
        = u"# %1\n\n"_s.arg(markdownLine(title.isEmpty() ? contents.word(u"untitled"_s, language) : title));
    if (!edition.number.isEmpty()) {
        text += contents.word(u"edition"_s, language).arg(markdownLine(edition.number)) + u"  \n"_s;
    }
    text += contents.frozenAt.isEmpty() ? contents.word(u"working"_s, language)
                                        : contents.word(u"frozen"_s, language).arg(contents.frozenAt);
    text += u"\n\n"_s;
    const QString front = localisedBlock(contents.edition.json().value("front_matter"_L1), language);
    return front.isEmpty() ? text : text + front + u"\n\n"_s;
}

QString contentsList(const EditionContents &contents, const Edition &edition, const QString &language)
{
    QString text = u"## %1\n\n"_s.arg(contents.word(u"contents"_s, language));
    for (size_t chapter = 0; chapter < edition.chapters.size(); ++chapter) {
        text += u"%1. %2\n"_s.arg(chapter + 1)
                    .arg(markdownLine(contents.titleOf(edition.chapters[chapter], language)));
        const auto cases = casesOf(contents, edition, chapter);
        for (size_t item = 0; item < cases.size(); ++item) {
            text += u"    %1. %2\n"_s.arg(item + 1).arg(
                markdownLine(caseTitle(contents, *cases[item], language)));
        }
    }
    return text + u'\n';
}

QString tables(const EditionContents &contents, const QString &language)
{
    const EditionNumbers numbers = editionNumbers(contents, language);
    QString text = u"## %1\n\n%2: %3\n\n%4\n\n"_s.arg(contents.word(u"numbers"_s, language),
        contents.word(u"cases"_s, language), QString::number(numbers.total),
        contents.word(u"once"_s, language));
    for (const EditionTable &table : numbers.tables) {
        text += u"| %1 | %2 |\n| --- | ---: |\n"_s.arg(table.title, contents.word(u"cases"_s, language));
        for (const EditionCount &row : table.rows) {
            text += u"| %1 | %2 |\n"_s.arg(markdownCell(row.label), QString::number(row.cases));
        }
        if (table.without > 0) {
            text += u"| %1 | %2 |\n"_s.arg(contents.word(u"none"_s, language)).arg(table.without);
        }
        text += u"| **%1** | **%2** |\n\n"_s.arg(contents.word(u"total"_s, language)).arg(numbers.total);
    }
    return text;
}

} // namespace

QByteArray editionText(const EditionContents &contents, const QString &language)
{
    const Edition edition = Edition::from(contents.edition);
    QString text = heading(contents, edition, language) + contentsList(contents, edition, language);
    for (size_t chapter = 0; chapter < edition.chapters.size(); ++chapter) {
        text += u"## %1. %2\n\n"_s.arg(chapter + 1)
                    .arg(markdownLine(contents.titleOf(edition.chapters[chapter], language)));
        const auto cases = casesOf(contents, edition, chapter);
        for (size_t item = 0; item < cases.size(); ++item) {
            text += u"### %1.%2 %3\n\n"_s.arg(chapter + 1)
                        .arg(item + 1)
                        .arg(markdownLine(caseTitle(contents, *cases[item], language)));
            text += caseText(contents, *cases[item], language);
        }
    }
    text += tables(contents, language);
    return text.trimmed().toUtf8() + '\n';
}

Result<void> saveEditionText(const Library &library, const EditionContents &contents, const QString &language,
    const QString &path, Overwrite overwrite)
{
    if (!isMarkedForSharing(contents.edition)) {
        return fail(ErrorKind::Unsupported, contents.edition.id().value, u"its marking keeps it here"_s);
    }
    if (auto outside = library.folder().refuseInside(path); !outside) {
        return outside;
    }
    const QFileInfo target(path);
    if (overwrite == Overwrite::Never && (target.exists() || target.isSymLink())) {
        return fail(ErrorKind::Conflict, path, u"something of that name is there"_s);
    }
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    const Result<void> written = file->write(editionText(contents, language));
    return written ? file->commit() : written;
}

} // namespace fourthp
