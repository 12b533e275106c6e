// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/compendium.h"

#include "core/model/sharing.h"
#include "core/publish/case_blocks.h"
#include "core/publish/index_blocks.h"
#include "core/publish/number_blocks.h"
#include "core/publish/printed_chapters.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;
using Blocks = std::vector<PublicationBlock>;

void append(Blocks &blocks, Blocks &&more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// `frame` bears the marking.
Result<void> mayBePublished(const Document &frame, const QString &recipients)
{
    if (!isMarkedForSharing(frame)) {
        return fail(ErrorKind::Unsupported, frame.id().value, u"its marking keeps it here"_s);
    }
    if (markingRank(frame) > kMostPublicRank && recipients.isEmpty()) {
        return fail(ErrorKind::Unsupported, frame.id().value, u"needs_recipients"_s);
    }
    return {};
}

/// Title page and what writers need, without blocks. `frame` bears the marking.
Publication framed(const PrintWords &words, const Document &frame, const PublicationOptions &options)
{
    const EditionContents &contents = words.contents();
    const QString frozenOn = contents.frozenAt.first(std::min<qsizetype>(10, contents.frozenAt.size()));
    const QString marking = frame.tlp();
    return {.title = contents.titleOf(contents.edition, options.language),
        .language = options.language,
        .isRightToLeft = isWrittenRightToLeft(options.language),
        .marking = options.recipients.isEmpty()
            ? marking
            : words.word(u"marked_for"_s).arg(marking, options.recipients),
        .date = frozenOn.isEmpty() ? options.date : QDate::fromString(frozenOn, Qt::ISODate),
        .creator = u"Fourth P"_s,
        .words = words.words()};
}

/// Which edition it is, and whether its text stands; empty for chosen cases.
QString editionLine(const PrintWords &words)
{
    const EditionContents &contents = words.contents();
    const QString number = Edition::from(contents.edition).number;
    if (number.isEmpty()) {
        return {};
    }
    const QString line = words.word(u"edition"_s).arg(number);
    return contents.frozenAt.isEmpty() ? line + u" · "_s + words.word(u"working"_s) : line;
}

Blocks frontMatter(const PrintWords &words, Anchors &anchors)
{
    Blocks text = words.markedBlocks(words.contents().edition.json().value("front_matter"_L1), 1);
    if (text.empty()) {
        return {};
    }
    for (PublicationBlock &block : text) {
        if (block.kind == Kind::Heading) {
            block.anchor = anchors.take(u"front-section"_s);
        }
    }
    text.insert(text.begin(),
        headingBlock(1, anchors.take(u"front-matter"_s), plainSpans(words.word(u"front_matter"_s))));
    return text;
}

PublicationSpans numberedTitle(const PrintWords &words, const PrintedCase &one)
{
    PublicationSpan title = words.text(one.study->json().value("title"_L1));
    title.text = words.caseTitle(*one.study);
    return {{.text = one.number + u' '}, title};
}

Blocks chapterBlocks(const PrintWords &words, const PrintedChapter &chapter, Anchors &anchors)
{
    Blocks blocks {headingBlock(1, chapter.anchor, plainSpans(chapter.number + u". "_s + chapter.title))};
    for (const PrintedCase &one : chapter.cases) {
        blocks.push_back(headingBlock(2, one.anchor, numberedTitle(words, one)));
        append(blocks, caseBlocks(words, *one.study, one.anchor, 3, anchors));
    }
    return blocks;
}

/// Each part on a page of its own.
void appendPart(Blocks &blocks, Blocks &&part)
{
    if (part.empty()) {
        return;
    }
    blocks.push_back(blockOf(Kind::PageBreak, {}));
    append(blocks, std::move(part));
}

PublicationBlock contentsBlock()
{
    PublicationBlock block = blockOf(Kind::Contents, {});
    block.level = 2;
    return block;
}

} // namespace

Result<Publication> compendiumOf(
    const EditionContents &contents, const PublicationOptions &options, std::stop_token stop)
{
    if (auto may = mayBePublished(contents.edition, options.recipients); !may) {
        return passOn(may);
    }
    const PrintWords words(contents, options.language);
    const PublicationParts &parts = options.parts;
    Publication book = framed(words, contents.edition, options);
    book.subtitle = editionLine(words);
    Anchors anchors;
    if (parts.contents) {
        book.blocks.push_back(contentsBlock());
    }
    appendPart(book.blocks, frontMatter(words, anchors));
    const std::vector<PrintedChapter> chapters = printedChapters(words, anchors);
    for (const PrintedChapter &chapter : chapters) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        appendPart(book.blocks, chapterBlocks(words, chapter, anchors));
    }
    if (parts.numbers) {
        appendPart(book.blocks, numberBlocks(words, anchors));
    }
    if (parts.caseList) {
        appendPart(book.blocks,
            {headingBlock(1, anchors.take(u"case-list"_s), plainSpans(words.word(u"case_list"_s))),
                caseTable(words, chapters)});
    }
    if (parts.indexes) {
        appendPart(book.blocks,
            indexBlocks(words, chapters, u"countries"_s, u"index_country"_s, anchors.take(u"by-country"_s)));
        appendPart(book.blocks,
            indexBlocks(words, chapters, u"sector"_s, u"index_sector"_s, anchors.take(u"by-sector"_s)));
    }
    if (parts.partners) {
        appendPart(book.blocks, partnerBlocks(words, chapters, anchors.take(u"partners"_s)));
    }
    return book;
}

Result<Publication> caseSheetOf(
    const EditionContents &contents, const RecordId &id, const PublicationOptions &options)
{
    const Document *study = contents.find(id);
    if (study == nullptr) {
        return fail(ErrorKind::NotFound, id.value, u"case study"_s);
    }
    // Contents are marked like the strictest of what is named in them: a partner may be marked more strictly
    // than the case.
    const Document &frame = markingRank(contents.edition) > markingRank(*study) ? contents.edition : *study;
    if (auto may = mayBePublished(frame, options.recipients); !may) {
        return passOn(may);
    }
    const PrintWords words(contents, options.language);
    Publication sheet = framed(words, frame, options);
    sheet.title = words.caseTitle(*study);
    Anchors anchors;
    sheet.blocks = caseBlocks(words, *study, anchors.take(study->id().value), 1, anchors);
    return sheet;
}

Result<Publication> caseListOf(const EditionContents &contents, const PublicationOptions &options)
{
    if (auto may = mayBePublished(contents.edition, options.recipients); !may) {
        return passOn(may);
    }
    const PrintWords words(contents, options.language);
    Publication list = framed(words, contents.edition, options);
    list.subtitle = words.word(u"case_list"_s);
    Anchors anchors;
    std::vector<PrintedChapter> chapters = printedChapters(words, anchors);
    for (PrintedChapter &chapter : chapters) {
        for (PrintedCase &one : chapter.cases) {
            one.anchor.clear(); // The cases themselves are not in it.
        }
    }
    list.blocks = {caseTable(words, chapters)};
    return list;
}

} // namespace fourthp
