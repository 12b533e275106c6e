// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/printed_chapters.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fourthp {

std::vector<PrintedChapter> printedChapters(const PrintWords &words, Anchors &anchors)
{
    const EditionContents &contents = words.contents();
    const Edition edition = Edition::from(contents.edition);
    QHash<QString, const Document *> waiting;
    for (const Document &study : contents.cases) {
        waiting.insert(study.id().value, &study);
    }
    std::vector<PrintedChapter> chapters;
    for (size_t place = 0; place < edition.chapters.size(); ++place) {
        const QString number = QString::number(place + 1);
        PrintedChapter chapter {.number = number,
            .title = contents.titleOf(edition.chapters[place], words.language()),
            .anchor = anchors.take(u"chapter-"_s + number)};
        for (const RecordId &id : edition.chapters[place].items) {
            const Document *study = waiting.take(id.value);
            if (study == nullptr) {
                continue; // Not here, or printed where it stood first.
            }
            // By the id and not by the place, so that links to it from elsewhere outlast an edition.
            chapter.cases.push_back({.study = study,
                .number = number + u'.' + QString::number(chapter.cases.size() + 1),
                .anchor = anchors.take(study->id().value)});
        }
        chapters.push_back(std::move(chapter));
    }
    return chapters;
}

} // namespace fourthp
