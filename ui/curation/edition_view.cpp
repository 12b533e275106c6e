// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/edition_view.h"

#include "core/curation/edition_freeze.h"
#include "core/curation/edition_list.h"
#include "core/store/record_reader.h"
#include "translations/languages.h"

#include <algorithm>

namespace fourthp::ui {

namespace {

Result<std::vector<EditionName>> namesOf(Connection &connection, const QStringList &languages)
{
    const auto editions = listEditions(connection);
    if (!editions) {
        return passOn(editions);
    }
    std::vector<EditionName> names;
    for (const Document &document : *editions) {
        const Edition edition = Edition::from(document);
        names.push_back({edition.id, edition.number, document.title(languages).text, edition.isFrozen});
    }
    return names;
}

/// The one that is worked on, else the newest.
const EditionName *chosen(const std::vector<EditionName> &editions, const RecordId &wanted)
{
    const auto find = [&editions](auto matches) {
        const auto found = std::find_if(editions.begin(), editions.end(), matches);
        return found == editions.end() ? nullptr : &*found;
    };
    if (const EditionName *named = find([&wanted](const EditionName &one) { return one.id == wanted; })) {
        return named;
    }
    const EditionName *working = find([](const EditionName &one) { return !one.isFrozen; });
    return working != nullptr || editions.empty() ? working : &editions.front();
}

/// The frozen edition that comes behind this one in the list: the one before it.
const EditionName *before(const std::vector<EditionName> &editions, const RecordId &id)
{
    bool isPast = false;
    for (const EditionName &one : editions) {
        if (isPast && one.isFrozen) {
            return &one;
        }
        isPast = isPast || one.id == id;
    }
    return nullptr;
}

class Loader
{
public:
    Loader(Library &library, Connection &connection, const QStringList &languages)
        : m_library(library)
        , m_connection(connection)
        , m_languages(languages)
    { }

    Result<EditionView> load(
        std::vector<EditionName> editions, const RecordId &wanted, EditionDetail detail, std::stop_token stop)
    {
        m_view.editions = std::move(editions);
        const EditionName *name = chosen(m_view.editions, wanted);
        if (name == nullptr) {
            return std::move(m_view);
        }
        Result<Document> document = shownEdition(m_connection, name->id);
        if (!document) {
            return passOn(document);
        }
        m_view.document = std::move(*document);
        m_view.edition = Edition::from(m_view.document);
        m_view.title = name->title;
        const bool isWhole = detail == EditionDetail::Whole;
        Result<void> done = isWhole ? readText() : Result<void>();
        if (done && isWhole && !m_view.edition.isFrozen) {
            done = readReadiness(stop);
        }
        if (done) {
            done = readChapters(detail);
        }
        return done ? Result<EditionView>(std::move(m_view)) : passOn(done);
    }

private:
    const QString &language() const { return m_languages.first(); }

    Result<void> readText()
    {
        Result<EditionContents> contents = contentsOf(m_library, m_view.edition.id, wordIn);
        if (!contents) {
            const ErrorKind kind = contents.error().kind;
            if (!m_view.edition.isFrozen || (kind != ErrorKind::NotFound && kind != ErrorKind::Damaged)) {
                return passOn(contents);
            }
            m_view.textMissing = contents.error(); // Its chapters can be shown all the same.
            return {};
        }
        m_contents = std::move(*contents);
        m_view.numbers = editionNumbers(m_contents, language());
        const EditionName *last = before(m_view.editions, m_view.edition.id);
        const auto older = last == nullptr ? Result<EditionContents>(EditionContents())
                                           : contentsOf(m_library, last->id, wordIn);
        if (last != nullptr && older) { // Where its text is not here there is nothing to compare with.
            m_view.comparedWith = last->number;
            m_view.changes = editionChanges(*older, m_contents, language());
            for (const EditionChange &change : m_view.changes.changes) {
                const Document &named = change.after.isEmpty() ? change.before : change.after;
                m_view.titles.insert(change.record, named.title(m_languages).text);
            }
        }
        return {};
    }

    Result<void> readReadiness(std::stop_token stop)
    {
        auto readiness = checkEdition(m_connection, m_view.edition.id, m_library.vocabularies(),
            m_library.clock().nowUtc().date(), stop);
        if (!readiness) {
            return passOn(readiness);
        }
        m_view.readiness = std::move(*readiness);
        for (const EditionFinding &finding : m_view.readiness->findings) {
            for (const RecordId &id : {finding.record, finding.other}) {
                const Result<Document> shown = id.isEmpty() ? Document() : liveRecord(id);
                if (!shown) {
                    return passOn(shown);
                }
                m_view.titles.insert(id, shown->title(m_languages).text);
            }
        }
        return {};
    }

    /// Empty if it is not here.
    Result<Document> liveRecord(const RecordId &id)
    {
        const auto record = readRecord(m_connection, id);
        if (!record) {
            return passOn(record);
        }
        return record->has_value() && (*record)->visible ? (*record)->shown() : Document();
    }

    Result<void> readChapters(EditionDetail detail)
    {
        const Labels labels(m_library.vocabularies(), m_languages);
        for (const EditionChapter &chapter : m_view.edition.chapters) {
            EditionChapterRow row {.id = chapter.id, .title = chapterTitle(chapter, labels)};
            for (const RecordId &id : chapter.items) {
                const Document *frozen = m_view.edition.isFrozen ? m_contents.find(id) : nullptr;
                const Result<Document> study = frozen != nullptr ? *frozen
                    : detail == EditionDetail::Outline           ? Document()
                                                                 : liveRecord(id);
                if (!study) {
                    return passOn(study);
                }
                const bool isHere = !study->isEmpty() && !study->isDeleted();
                row.cases.push_back({.id = id,
                    .title = study->title(m_languages).text,
                    .stateName = isHere
                        ? labels.of(FieldKind::Code, "review_state", reviewStateCode(study->reviewState()))
                        : QString(),
                    .weight = m_view.readiness ? m_view.readiness->weightOf(id) : std::nullopt});
            }
            m_view.chapters.push_back(std::move(row));
        }
        return {};
    }

    Library &m_library;
    Connection &m_connection;
    const QStringList m_languages;
    EditionContents m_contents;
    EditionView m_view;
};

} // namespace

Result<EditionView> loadEdition(Library &library, const RecordId &wanted, EditionDetail detail,
    const QStringList &languages, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    auto names = connection ? namesOf(**connection, languages) : passOn(connection);
    if (!names) {
        return passOn(names);
    }
    return Loader(library, **connection, languages).load(std::move(*names), wanted, detail, stop);
}

} // namespace fourthp::ui
