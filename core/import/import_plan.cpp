// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_plan.h"

#include "core/base/unused_memory.h"
#include "core/import/entry_judge.h"
#include "core/import/known_entries.h"
#include "core/import/line_fates.h"
#include "core/import/opened_import.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Makes the plan of one file: reads it once to see what stands in it, looks for what is here already, and
/// reads once more what is to be laid over that.
class Planner
{
public:
    Planner(const Library &library, Connection &connection, const Vocabularies &vocabularies,
        const ImportOrder &order, const ImportChoices &choices, const ProgressSink &progress,
        std::stop_token stop)
        : m_library(library)
        , m_connection(connection)
        , m_vocabularies(vocabularies)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_titles(connection)
        , m_judge(vocabularies, m_titles, order)
    {
        m_plan.order = order;
        m_plan.choices = choices;
    }

    Result<ImportPlan> run()
    {
        Result<QByteArray> checksum = fileChecksum(m_plan.order.path, m_stop);
        if (!checksum) {
            return passOn(checksum);
        }
        m_plan.fileChecksum = std::move(*checksum);
        Result<void> done = readEntries();
        if (done) {
            done = findKnown();
        }
        if (done) {
            done = m_titles.state();
        }
        if (done && m_progress) {
            m_progress({1, 1});
        }
        return done ? Result<ImportPlan>(finished()) : passOn(done);
    }

private:
    Result<OpenedImport> open()
    {
        return openImport(
            m_plan.order, m_vocabularies, [this](const QString &title) { return m_titles.recordOf(title); },
            m_stop);
    }

    /// Reports of one part of the work, which takes these hundredths of the way.
    ProgressSink part(qint64 from, qint64 length) const
    {
        return [this, from, length](const Progress &step) {
            if (m_progress && step.total > 0) {
                m_progress({from * step.total + length * step.done, 100 * step.total});
            }
        };
    }

    Result<void> readEntries()
    {
        Result<TableWords> words = forEachEntryAhead(m_library, m_plan.order, m_vocabularies, part(0, 40),
            m_stop, [this](EntryAhead &ahead) { return readEntry(ahead); });
        if (!words) {
            return passOn(words);
        }
        m_plan.headings = std::move(words->headings);
        m_plan.unknownWords = std::move(words->unknown);
        return {};
    }

    Result<void> readEntry(EntryAhead &ahead)
    {
        const ImportEntry &entry = ahead.entry;
        const size_t place = m_plan.lines.size();
        if (place >= m_plan.order.mostEntries) {
            return fail(ErrorKind::Unsupported, m_plan.order.path, kTooManyEntries);
        }
        m_plan.lines.push_back({.line = entry.line});
        if (entry.isRefused()) {
            refuse(place, entry.faults);
            return {};
        }
        const auto record = entry.id.isEmpty() ? Result<std::optional<StoredRecord>>(std::nullopt)
                                               : readRecord(m_connection, entry.id);
        if (!record) {
            return passOn(record);
        }
        if (!record->has_value()) {
            judgeNew(place, ahead);
        } else if (!(*record)->visible) {
            refuse(place, {{u"address"_s, u"deleted_here"_s, entry.id.value}});
        } else {
            judgeKnown(place, entry, **record);
        }
        return {};
    }

    /// An entry that names no record which is here; it may turn out to be one all the same.
    void judgeNew(size_t place, EntryAhead &ahead)
    {
        const ImportEntry &entry = ahead.entry;
        ImportLine &line = m_plan.lines[place];
        if (const auto twin = m_newIds.constFind(entry.id.value); twin != m_newIds.constEnd()) {
            line.twin = *twin;
        }
        line.act = m_fates.settle(place, line);
        NewEntry judged = ahead.judged
            ? std::move(*ahead.judged)
            : NewEntry(m_judge.asNew(entry, line.twin ? EntryId::Fresh : EntryId::Kept));
        std::optional<DuplicateTraits> traits = std::move(judged.traits);
        note(place, std::move(judged));
        const bool comesIn = line.act == ImportAct::Add;
        if (comesIn && !entry.id.isEmpty() && !line.twin) {
            m_newIds.insert(entry.id.value, place);
        }
        if (!line.twin && traits) {
            m_known.add(place, std::move(*traits));
        }
    }

    /// What the entry would be as a new record, beside the one that it is a copy of.
    void judgeAdded(size_t place, const ImportEntry &entry, EntryId id, const Document *original)
    {
        note(place, NewEntry(m_judge.asNew(entry, id, original)));
    }

    void note(size_t place, NewEntry judged)
    {
        ImportLine &line = m_plan.lines[place];
        line.warnings = judged.warnings;
        if (judged.act == ImportAct::Refuse && line.act == ImportAct::Add) {
            refuse(place, std::move(judged.faults));
        }
    }

    void judgeKnown(size_t place, const ImportEntry &entry, const StoredRecord &record)
    {
        ImportLine &line = m_plan.lines[place];
        line.target = record.id;
        line.act = m_fates.settle(place, line);
        if (line.act == ImportAct::Update) {
            judgeUpdate(place, entry, record);
        } else if (line.act == ImportAct::Add) {
            const Document here = record.shown();
            judgeAdded(place, entry, EntryId::Fresh, &here);
        }
    }

    void judgeUpdate(size_t place, const ImportEntry &entry, const StoredRecord &record)
    {
        ImportLine &line = m_plan.lines[place];
        const JudgedEntry judged = m_judge.over(entry, record);
        line.act = judged.act;
        line.warnings = judged.warnings();
        line.seen = judged.act == ImportAct::Update ? checksumOf(judged.before) : QByteArray();
        if (judged.act == ImportAct::Refuse) {
            refuse(place, judged.faults);
        } else {
            m_fates.took(place, line.target);
        }
    }

    Result<void> findKnown()
    {
        const auto found = m_known.find(m_connection, part(40, 40), m_stop);
        if (!found) {
            return passOn(found);
        }
        for (const auto &[place, known] : *found) {
            ImportLine &line = m_plan.lines[place];
            line.target = known.target;
            line.twin = known.twin;
            line.isLikely = known.isLikely;
        }
        const bool areHere = std::any_of(
            found->begin(), found->end(), [](const auto &known) { return !known.second.target.isEmpty(); });
        if (areHere && mayUpdate()) {
            return settleWithFile(*found);
        }
        for (const auto &[place, known] : *found) {
            takeFate(place, m_fates.settle(place, m_plan.lines[place]));
        }
        return {};
    }

    bool mayUpdate() const
    {
        const ImportChoices &choices = m_plan.choices;
        return choices.known == KnownRecords::Update || choices.likely == KnownRecords::Update
            || std::any_of(choices.entries.begin(), choices.entries.end(),
                [](const auto &decided) { return decided.second == ImportAct::Update; });
    }

    /// The file is read once more, in its order, for what is laid over a record has to be known: where that
    /// fails another line may say the same.
    Result<void> settleWithFile(const std::map<size_t, KnownEntry> &found)
    {
        Result<OpenedImport> opened = open();
        if (!opened) {
            return passOn(opened);
        }
        size_t place = 0;
        return forEachEntry(*opened, part(80, 20), m_stop, [&](const ImportEntry &entry) -> Result<bool> {
            if (place >= m_plan.lines.size() || m_plan.lines[place].line != entry.line) {
                return fail(ErrorKind::Conflict, m_plan.order.path, u"the file changed while it was read"_s);
            }
            const ImportLine &line = m_plan.lines[place];
            const bool isOpen = found.count(place) > 0 || (line.twin && line.target.isEmpty());
            const auto settled = isOpen ? settle(place, entry) : Result<void>();
            ++place;
            return settled ? Result<bool>(true) : passOn(settled);
        });
    }

    Result<void> settle(size_t place, const ImportEntry &entry)
    {
        ImportLine &line = m_plan.lines[place];
        const ImportAct act = m_fates.settle(place, line);
        if (act != ImportAct::Update) {
            const bool goesFirstNow = act == ImportAct::Add && line.act == ImportAct::Skip;
            takeFate(place, act);
            if (goesFirstNow) {
                judgeAdded(place, entry, EntryId::Kept, nullptr);
            }
            return {};
        }
        const auto record = readRecord(m_connection, line.target);
        if (!record) {
            return passOn(record);
        }
        m_refused.erase(place); // What it lacks as a new record.
        if (record->has_value()) {
            judgeUpdate(place, entry, **record);
        }
        return {};
    }

    /// An entry that was judged as a new record, and is to be added, keeps the faults that it has as one.
    void takeFate(size_t place, ImportAct act)
    {
        ImportLine &line = m_plan.lines[place];
        if (act != ImportAct::Add || line.act == ImportAct::Skip) {
            line.act = act;
            m_refused.erase(place);
        }
    }

    void refuse(size_t place, std::vector<ImportFault> faults)
    {
        ImportLine &line = m_plan.lines[place];
        line.act = ImportAct::Refuse;
        m_refused[place] = {place, line.line, std::move(faults)};
    }

    ImportPlan finished()
    {
        for (const ImportLine &line : m_plan.lines) {
            ++m_plan.counts[line.act];
        }
        for (auto &[place, refused] : m_refused) {
            m_plan.refused.push_back(std::move(refused));
        }
        return std::move(m_plan);
    }

    const Library &m_library;
    Connection &m_connection;
    const Vocabularies &m_vocabularies;
    const ProgressSink &m_progress;
    std::stop_token m_stop;
    RecordTitles m_titles;
    EntryJudge m_judge;
    KnownEntries m_known;
    ImportPlan m_plan;
    LineFates m_fates {m_plan};
    QHash<QString, size_t> m_newIds; ///< Ids of ours that are not here, and the entry that brings them.
    std::map<size_t, RefusedEntry> m_refused;
};

} // namespace

QString importActName(ImportAct act)
{
    switch (act) {
    case ImportAct::Add:
        return u"added"_s;
    case ImportAct::Update:
        return u"changed"_s;
    case ImportAct::Skip:
        return u"skipped"_s;
    case ImportAct::Same:
        return u"same"_s;
    case ImportAct::Refuse:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

qint64 ImportPlan::count(ImportAct act) const
{
    const auto found = counts.find(act);
    return found == counts.end() ? 0 : found->second;
}

Result<ImportPlan> planImport(Library &library, const ImportOrder &order, const ImportChoices &choices,
    const Vocabularies &vocabularies, const ProgressSink &progress, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
    if (!snapshot) {
        return passOn(snapshot);
    }
    const Connection::StopGuard guard(**connection, stop);
    Result<ImportPlan> plan
        = Planner(library, **connection, vocabularies, order, choices, progress, stop).run();
    giveBackUnusedMemory(); // Names and keys of all entries, which carrying it out does not need.
    return plan;
}

} // namespace fourthp
