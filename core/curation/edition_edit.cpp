// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_edit.h"

#include "core/curation/edition_list.h"
#include "core/store/changes_together.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// One change of the chapters. What `change` answers is saved.
Result<SavedChange> changeChapters(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<void>(ChangesTogether &, Edition &)> &change)
{
    return changeEdition(
        library, id, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<Document> {
            Edition edition = Edition::from(shown);
            const Result<void> done = change(changes, edition);
            return done ? Result<Document>(withChapters(shown, edition.chapters)) : passOn(done);
        });
}

/// The chapter of that id; null if there is none.
EditionChapter *chapterOf(Edition &edition, const QString &id)
{
    const std::optional<size_t> at = edition.chapterAt(id);
    return at ? &edition.chapters[*at] : nullptr;
}

Failure noChapter(const QString &id)
{
    return fail(ErrorKind::NotFound, id, u"the edition has no such chapter"_s);
}

/// The chapter for a sector, made behind those of the sectors that stand before it in the list.
EditionChapter &chapterForSector(Edition &edition, const QString &sector, const Vocabularies &vocabularies)
{
    const auto of = [&edition](const QString &code) {
        return std::find_if(edition.chapters.begin(), edition.chapters.end(),
            [&code](const EditionChapter &chapter) { return chapter.sector == code; });
    };
    if (const auto found = of(sector); found != edition.chapters.end()) {
        return *found;
    }
    auto behind = edition.chapters.end();
    for (const EditionChapter &known : sectorChapters(vocabularies)) {
        if (known.sector == sector) {
            break;
        }
        if (const auto before = of(known.sector); before != edition.chapters.end()) {
            behind = before + 1;
        }
    }
    return *edition.chapters.insert(behind, {.id = newChapterId(), .sector = sector});
}

/// Adds one case to the chapters, and notes what became of it.
Result<void> addCase(ChangesTogether &changes, Edition &edition, const RecordId &id, const QString &chapter,
    const Vocabularies &vocabularies, AddedCases &added)
{
    if (edition.placeOf(id)) {
        added.alreadyIn.push_back(id);
        return {};
    }
    const Result<Document> shown = changes.shown(id);
    if (!shown && shown.error().kind != ErrorKind::NotFound) {
        return passOn(shown);
    }
    if (!shown || shown->type() != RecordType::CaseStudy) {
        added.notHere.push_back(id);
        return {};
    }
    const QString sector = shown->json().value("sector"_L1).toString();
    if (chapter.isEmpty() && sector.isEmpty()) {
        added.withoutChapter.push_back(id);
        return {};
    }
    EditionChapter &target
        = chapter.isEmpty() ? chapterForSector(edition, sector, vocabularies) : *chapterOf(edition, chapter);
    target.items.push_back(id);
    added.added.push_back(id);
    return {};
}

} // namespace

Result<SavedChange> addChapter(Library &library, const RecordId &edition, const EditionChapter &chapter,
    std::optional<size_t> position, const Editor &editor)
{
    if (chapter.title.trimmed().isEmpty() && chapter.sector.isEmpty()) {
        return fail(ErrorKind::InvalidInput, u"title"_s, ruleName(Rule::Required));
    }
    return changeChapters(library, edition, editor, [&](ChangesTogether &, Edition &now) -> Result<void> {
        EditionChapter made {
            .id = newChapterId(), .title = chapter.title.trimmed(), .sector = chapter.sector};
        const size_t at = std::min(position.value_or(now.chapters.size()), now.chapters.size());
        now.chapters.insert(now.chapters.begin() + qsizetype(at), std::move(made));
        return {};
    });
}

Result<SavedChange> renameChapter(Library &library, const RecordId &edition, const QString &chapter,
    const QString &title, const Editor &editor)
{
    return changeChapters(library, edition, editor, [&](ChangesTogether &, Edition &now) -> Result<void> {
        EditionChapter *named = chapterOf(now, chapter);
        if (named == nullptr) {
            return noChapter(chapter);
        }
        if (title.trimmed().isEmpty() && named->sector.isEmpty()) {
            return fail(ErrorKind::InvalidInput, u"title"_s, ruleName(Rule::Required));
        }
        named->title = title.trimmed();
        return {};
    });
}

Result<SavedChange> removeChapter(
    Library &library, const RecordId &edition, const QString &chapter, const Editor &editor)
{
    return changeChapters(library, edition, editor, [&](ChangesTogether &, Edition &now) -> Result<void> {
        const std::optional<size_t> at = now.chapterAt(chapter);
        if (!at) {
            return noChapter(chapter);
        }
        now.chapters.erase(now.chapters.begin() + qsizetype(*at));
        return {};
    });
}

Result<SavedChange> moveChapter(
    Library &library, const RecordId &edition, const QString &chapter, size_t position, const Editor &editor)
{
    return changeChapters(library, edition, editor, [&](ChangesTogether &, Edition &now) -> Result<void> {
        const std::optional<size_t> at = now.chapterAt(chapter);
        if (!at) {
            return noChapter(chapter);
        }
        EditionChapter moved = std::move(now.chapters[*at]);
        now.chapters.erase(now.chapters.begin() + qsizetype(*at));
        const size_t to = std::min(position, now.chapters.size());
        now.chapters.insert(now.chapters.begin() + qsizetype(to), std::move(moved));
        return {};
    });
}

Result<AddedCases> addCases(Library &library, const RecordId &edition, const std::vector<RecordId> &cases,
    const QString &chapter, const Editor &editor)
{
    AddedCases added;
    Result<SavedChange> saved = changeChapters(
        library, edition, editor, [&](ChangesTogether &changes, Edition &now) -> Result<void> {
            if (!chapter.isEmpty() && !now.chapterAt(chapter)) {
                return noChapter(chapter);
            }
            for (const RecordId &id : cases) {
                if (auto done = addCase(changes, now, id, chapter, library.vocabularies(), added); !done) {
                    return done;
                }
            }
            return {};
        });
    if (!saved) {
        return passOn(saved);
    }
    added.change = std::move(*saved);
    return added;
}

Result<SavedChange> removeCases(
    Library &library, const RecordId &edition, const std::vector<RecordId> &cases, const Editor &editor)
{
    return changeChapters(library, edition, editor, [&](ChangesTogether &, Edition &now) -> Result<void> {
        for (const RecordId &id : cases) {
            if (!now.placeOf(id)) {
                return fail(ErrorKind::NotFound, id.value, u"it is not in the edition"_s);
            }
            for (EditionChapter &chapter : now.chapters) {
                std::erase(chapter.items, id);
            }
        }
        return {};
    });
}

Result<SavedChange> moveCase(Library &library, const RecordId &edition, const RecordId &id,
    const QString &chapter, size_t position, const Editor &editor)
{
    return changeChapters(library, edition, editor, [&](ChangesTogether &, Edition &now) -> Result<void> {
        EditionChapter *target = chapterOf(now, chapter);
        if (target == nullptr) {
            return noChapter(chapter);
        }
        if (!now.placeOf(id)) {
            return fail(ErrorKind::NotFound, id.value, u"it is not in the edition"_s);
        }
        for (EditionChapter &any : now.chapters) {
            std::erase(any.items, id);
        }
        const size_t to = std::min(position, target->items.size());
        target->items.insert(target->items.begin() + qsizetype(to), id);
        return {};
    });
}

Result<SavedChange> setFrontMatter(Library &library, const RecordId &edition, const QString &language,
    const QString &text, const Editor &editor)
{
    return changeEdition(
        library, edition, editor, [&](ChangesTogether &, const Document &shown) -> Result<Document> {
            QJsonObject texts = shown.json().value("front_matter"_L1).toObject();
            if (text.trimmed().isEmpty()) {
                texts.remove(language);
            } else {
                texts.insert(language, text);
            }
            Document after = shown;
            after.set(u"front_matter"_s, texts.isEmpty() ? QJsonValue() : QJsonValue(texts));
            return after;
        });
}

} // namespace fourthp
