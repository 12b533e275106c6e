// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_plan.h"

#include "core/import/entry_judge.h"
#include "core/import/known_entries.h"
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
    Planner(Connection &connection, const Vocabularies &vocabularies, const ImportOrder &order,
        const ImportChoices &choices, const ProgressSink &progress, std::stop_token stop)
        : m_connection(connection)
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
        if (done && m_hasUpdates) {
            done = judgeUpdates();
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
            m_plan.order, m_vocabularies, [this](const QString &title) { return m_titles.recordOf(title); });
    }

    /// The file may be read twice: reports stay below half of the way the first time.
    ProgressSink halfWay(bool isSecond) const
    {
        return [this, isSecond](const Progress &step) {
            if (m_progress) {
                m_progress({step.done + (isSecond ? step.total : 0), 2 * step.total});
            }
        };
    }

    Result<void> readEntries()
    {
        Result<OpenedImport> opened = open();
        if (!opened) {
            return passOn(opened);
        }
        const auto done = forEachEntry(*opened, halfWay(false), m_stop, [&](const ImportEntry &entry) {
            m_cells = opened->table == nullptr ? QStringList() : opened->table->cells();
            const auto read = readEntry(entry);
            return read ? Result<bool>(true) : passOn(read);
        });
        if (opened->table != nullptr) {
            m_plan.headings = opened->table->headings();
            m_plan.unknownWords = opened->table->unknownWords();
        }
        return done;
    }

    Result<void> readEntry(const ImportEntry &entry)
    {
        ImportLine line {.line = entry.line};
        if (entry.isRefused()) {
            refuse(line, entry.faults);
            m_plan.lines.push_back(line);
            return {};
        }
        const auto record = entry.id.isEmpty() ? Result<std::optional<StoredRecord>>(std::nullopt)
                                               : readRecord(m_connection, entry.id);
        if (!record) {
            return passOn(record);
        }
        if (!entry.id.isEmpty()) {
            const auto [twin, isFirst] = m_linesOfIds.try_emplace(entry.id.value, entry.line);
            line.twin = isFirst ? 0 : twin->second;
        }
        if (!record->has_value()) {
            judgeNew(line, entry, EntryId::Kept);
        } else if (!(*record)->visible) {
            refuse(line, {{u"address"_s, u"deleted_here"_s, entry.id.value}});
        } else {
            line.target = entry.id;
            line.act = wanted(line);
            if (line.act == ImportAct::Update) {
                m_updating.emplace(line.target.value, line.line);
                judgeUpdate(line, entry, **record);
            } else if (line.act == ImportAct::Add) {
                judgeNew(line, entry, EntryId::Fresh);
            }
        }
        m_plan.lines.push_back(line);
        return {};
    }

    void judgeNew(ImportLine &line, const ImportEntry &entry, EntryId id)
    {
        const JudgedEntry judged = m_judge.asNew(entry, line.twin == 0 ? id : EntryId::Fresh);
        line.warnings = judged.warnings();
        line.act = line.target.isEmpty() ? wanted(line) : ImportAct::Add;
        if (judged.act == ImportAct::Refuse) {
            refuse(line, judged.faults);
        }
        if (line.target.isEmpty() && line.twin == 0) {
            m_known.add(entry.line, judged.after);
        }
    }

    void judgeUpdate(ImportLine &line, const ImportEntry &entry, const StoredRecord &record)
    {
        const JudgedEntry judged = m_judge.over(entry, record);
        line.act = judged.act;
        line.warnings = judged.warnings();
        line.seen = judged.act == ImportAct::Update ? checksumOf(judged.before) : QByteArray();
        if (judged.act == ImportAct::Refuse) {
            refuse(line, judged.faults);
        }
    }

    /// What is to be done about a line, as far as it has no fault.
    ImportAct wanted(const ImportLine &line) const
    {
        const bool isHere = !line.target.isEmpty();
        const auto decided = m_plan.choices.lines.find(line.line);
        if (decided != m_plan.choices.lines.end()) {
            const bool canBeDone = decided->second == ImportAct::Skip || decided->second == ImportAct::Add
                || (decided->second == ImportAct::Update && isHere);
            if (canBeDone) {
                return decided->second;
            }
        }
        const KnownRecords choice = line.isLikely ? m_plan.choices.likely : m_plan.choices.known;
        if (line.twin > 0) {
            return choice == KnownRecords::Add ? ImportAct::Add : ImportAct::Skip;
        }
        if (!isHere || choice == KnownRecords::Add) {
            return ImportAct::Add;
        }
        return choice == KnownRecords::Update ? ImportAct::Update : ImportAct::Skip;
    }

    Result<void> findKnown()
    {
        const auto found = m_known.find(m_connection, {}, m_stop);
        if (!found) {
            return passOn(found);
        }
        for (ImportLine &line : m_plan.lines) {
            if (const auto known = found->find(line.line); known != found->end()) {
                line.target = known->second.target;
                line.twin = known->second.twin;
                line.isLikely = known->second.isLikely;
                settle(line);
            }
        }
        return {};
    }

    /// A line of which it turned out only now that its record is here, or stands in the file before.
    void settle(ImportLine &line)
    {
        if (m_refused.count(line.twin) > 0) {
            line.twin = 0;
            line.isLikely = false;
            return;
        }
        const ImportAct act = wanted(line);
        if (act == ImportAct::Add) {
            return; // With the faults that it has as a new record.
        }
        line.act = act;
        m_refused.erase(line.line);
        if (act != ImportAct::Update) {
            return;
        }
        const auto [other, isFirst] = m_updating.try_emplace(line.target.value, line.line);
        if (!isFirst) {
            line.twin = other->second; // One record is changed by one line, whatever it is known by.
            line.act = ImportAct::Skip;
            return;
        }
        m_hasUpdates = true;
    }

    Result<void> judgeUpdates()
    {
        Result<OpenedImport> opened = open();
        if (!opened) {
            return passOn(opened);
        }
        size_t place = 0;
        return forEachEntry(*opened, halfWay(true), m_stop, [&](const ImportEntry &entry) -> Result<bool> {
            if (place >= m_plan.lines.size() || m_plan.lines[place].line != entry.line) {
                return fail(ErrorKind::Conflict, m_plan.order.path, u"the file changed while it was read"_s);
            }
            ImportLine &line = m_plan.lines[place++];
            const bool isOpen = line.act == ImportAct::Update && line.seen.isEmpty();
            if (!isOpen) {
                return true;
            }
            const auto record = readRecord(m_connection, line.target);
            if (!record) {
                return passOn(record);
            }
            if (record->has_value()) {
                m_cells = opened->table == nullptr ? QStringList() : opened->table->cells();
                judgeUpdate(line, entry, **record);
            }
            return true;
        });
    }

    void refuse(ImportLine &line, std::vector<ImportFault> faults)
    {
        line.act = ImportAct::Refuse;
        const bool keepsCells = m_refused.size() < kRefusedKept;
        m_refused[line.line] = {line.line, keepsCells ? m_cells : QStringList(), std::move(faults)};
    }

    ImportPlan finished()
    {
        for (const ImportLine &line : m_plan.lines) {
            ++m_plan.counts[line.act];
        }
        for (auto &[number, refused] : m_refused) {
            m_plan.refused.push_back(std::move(refused));
        }
        return std::move(m_plan);
    }

    Connection &m_connection;
    const Vocabularies &m_vocabularies;
    const ProgressSink &m_progress;
    std::stop_token m_stop;
    RecordTitles m_titles;
    EntryJudge m_judge;
    KnownEntries m_known;
    std::map<QString, qint64> m_linesOfIds;
    std::map<QString, qint64> m_updating; ///< By the record: the line that changes it.
    std::map<qint64, RefusedEntry> m_refused;
    QStringList m_cells; ///< Of the entry at hand.
    bool m_hasUpdates = false;
    ImportPlan m_plan;
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
    return Planner(**connection, vocabularies, order, choices, progress, stop).run();
}

} // namespace fourthp
