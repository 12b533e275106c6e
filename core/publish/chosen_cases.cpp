// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chosen_cases.h"

#include "core/curation/edition_gather.h"
#include "core/curation/edition_list.h"
#include "core/exchange/record_stream.h"
#include "core/exchange/sharing_guard.h"
#include "core/model/redaction.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// An edition that nobody keeps: what a printed document needs of one.
Document frameOf(const ChosenCases &chosen)
{
    return Document(QJsonObject {{u"_id"_s, u"edition:chosen"_s}, {u"type"_s, u"edition"_s},
        {u"title"_s, QJsonObject {{chosen.language, chosen.title}}}, {u"lang"_s, chosen.language},
        {u"languages"_s, QJsonArray {chosen.language}}});
}

/// Each where it was chosen first: nobody wants a case twice, nor counted so.
std::vector<qint64> eachOnce(const std::vector<qint64> &docids)
{
    QSet<qint64> known;
    std::vector<qint64> once;
    std::copy_if(docids.begin(), docids.end(), std::back_inserter(once), [&known](qint64 docid) {
        const bool isNew = !known.contains(docid);
        known.insert(docid);
        return isNew;
    });
    return once;
}

std::vector<EditionChapter> chaptersOf(
    const EditionContents &contents, const ChosenCases &chosen, const Vocabularies &vocabularies)
{
    EditionChapter rest {.id = u"cases"_s, .title = contents.word(u"cases"_s, chosen.language)};
    std::vector<EditionChapter> chapters;
    if (chosen.chapters == Chapters::BySector) {
        chapters = sectorChapters(vocabularies);
    }
    for (const Document &study : contents.cases) {
        const QString sector = study.json().value("sector"_L1).toString();
        const auto own = std::find_if(chapters.begin(), chapters.end(),
            [&sector](const EditionChapter &chapter) { return chapter.sector == sector; });
        (own == chapters.end() ? rest : *own).items.push_back(study.id());
    }
    std::erase_if(chapters, [](const EditionChapter &chapter) { return chapter.items.empty(); });
    if (!rest.items.empty()) {
        if (!chapters.empty()) {
            rest.title = contents.word(u"none"_s, chosen.language); // States no sector.
        }
        chapters.push_back(rest);
    }
    return chapters;
}

/// Lets records in, and remembers how strictly the strictest of them is marked.
class Door
{
public:
    Door(const ExportOptions &options, const QDate &today)
        : m_guard(options, today)
    { }

    /// Whether a record may be printed; counts it if not.
    bool admits(const ExportRecord &record, bool isVisible, HeldBack &heldBack)
    {
        const Leaving leaving = record.type() == RecordType::CaseStudy ? m_guard.decide(record, isVisible)
                                                                       : Leaving::NotHeldByFormat;
        count(heldBack, leaving, record.type());
        if (leaving == Leaving::Allowed) {
            note(record.document());
        }
        return leaving == Leaving::Allowed;
    }
    bool mayBeNamed(const Document &stakeholder)
    {
        const bool may = m_guard.mayBeNamed(stakeholder, true); // Those that are hidden are not asked about.
        if (may) {
            note(stakeholder);
        }
        return may;
    }
    const QString &strictestMarking() const { return m_marking; }

private:
    void note(const Document &document)
    {
        if (markingRank(document) > m_rank) {
            m_rank = markingRank(document);
            m_marking = document.tlp();
        }
    }
    SharingGuard m_guard;
    int m_rank = -1;
    QString m_marking;
};

} // namespace

Result<ChosenContents> contentsOfChosen(
    Library &library, const ChosenCases &chosen, const EditionTranslator &translate, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
    if (!snapshot) {
        return passOn(snapshot);
    }
    ExportOptions options;
    options.format = ExportFormat::Ndjson; // Holds every type: the door decides about types itself.
    options.recipients = chosen.recipients;
    options.madeFor = chosen.channel;
    Door door(options, library.clock().nowUtc().date());
    EditionGatherer gatherer(**connection, library.vocabularies(), translate, frameOf(chosen));
    ChosenContents made;
    const std::vector<qint64> docids = eachOnce(chosen.docids);
    RecordStream stream(**connection, docids, OwnMembers::LeftOut);
    for (;;) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<RecordStream::Next> next = stream.next();
        if (!next) {
            return passOn(next);
        }
        if (next->record == nullptr) {
            break;
        }
        if (!door.admits(*next->record, next->isVisible, made.heldBack)) {
            continue;
        }
        const auto mayBeNamed = [&door](const Document &stakeholder) { return door.mayBeNamed(stakeholder); };
        if (auto done = gatherer.add(redacted(next->record->document(), chosen.redaction), mayBeNamed); !done) {
            return passOn(done);
        }
    }
    made.contents = gatherer.take();
    EditionContents &contents = made.contents;
    if (chosen.title.isEmpty()) {
        contents.edition.set(
            u"title"_s, QJsonObject {{chosen.language, contents.word(u"cases"_s, chosen.language)}});
    }
    contents.edition = withChapters(contents.edition, chaptersOf(contents, chosen, library.vocabularies()));
    if (!door.strictestMarking().isEmpty()) {
        contents.edition.set(u"tlp"_s, door.strictestMarking());
    }
    return made;
}

} // namespace fourthp
