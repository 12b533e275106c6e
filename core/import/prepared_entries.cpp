// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/prepared_entries.h"

#include "core/import/entry_judge.h"
#include "core/import/entry_weight.h"
#include "core/import/planned_lines.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kEntriesAtOnce = 64;
constexpr qint64 kLinesLeftOutAtOnce = 4096;
constexpr qsizetype kBytesAtOnce = 256 * 1024;

/// Puts entries together, so that threads meet rarely.
class Gathering
{
public:
    explicit Gathering(const std::function<bool(PreparedEntries)> &put)
        : m_put(put)
    { }

    /// False if nobody wants more.
    bool add(PreparedEntry entry)
    {
        m_bytes += entry.record ? entry.record->whole.size() : 0;
        m_bytes += entry.entry ? weightOf(entry.entry->content) : 0;
        m_gathered.entries.push_back(std::move(entry));
        return (m_gathered.entries.size() < kEntriesAtOnce && m_bytes < kBytesAtOnce) || end();
    }
    /// A line that is not carried out; asks now and then whether anybody waits for others.
    bool leaveOut() { return ++m_leftOut % kLinesLeftOutAtOnce != 0 || end(); }
    bool end()
    {
        m_bytes = 0;
        m_isWanted = m_put({std::exchange(m_gathered.entries, {}), m_gathered.progress});
        return m_isWanted;
    }
    bool isWanted() const { return m_isWanted; }
    void reached(const Progress &progress) { m_gathered.progress = progress; }

private:
    const std::function<bool(PreparedEntries)> &m_put;
    PreparedEntries m_gathered;
    qsizetype m_bytes = 0;
    qint64 m_leftOut = 0;
    bool m_isWanted = true;
};

/// An id that is in the file may be here by now; any other one is made up, and of nothing.
bool isSurelyNew(const ImportLine &line, const ImportEntry &entry)
{
    return line.act == ImportAct::Add && line.target.isEmpty()
        && (entry.id.isEmpty() || newIdOf(line) == EntryId::Fresh);
}

/// What breaks no rule is as the judge would leave it, and nearly all is so: the rules are asked once.
Result<PreparedEntry> preparedNew(
    const Library &library, const EntryJudge &judge, const Editor &editor, const ImportEntry &entry)
{
    PreparedEntry prepared;
    if (!entry.isRefused()) {
        const Document made = judge.madeNew(entry, EntryId::Fresh);
        if (auto record = readyRecord(library, entry.type, made.json(), editor)) {
            prepared.record = std::move(*record);
            return prepared;
        }
    }
    JudgedEntry judged = judge.asNew(entry, EntryId::Fresh);
    if (judged.act == ImportAct::Refuse) {
        prepared.faults = std::move(judged.faults);
        return prepared;
    }
    Result<ReadyRecord> record = readyRecord(library, entry.type, judged.after.json(), editor);
    if (record) {
        prepared.record = std::move(*record);
    } else if (record.error().kind == ErrorKind::InvalidInput) {
        prepared.faults.push_back({record.error().subject, record.error().detail});
    } else {
        return passOn(record);
    }
    return prepared;
}

} // namespace

Result<void> prepareEntries(const Library &library, const ImportPlan &plan, const Vocabularies &vocabularies,
    const Editor &editor, const std::stop_token &stop, const std::function<bool(PreparedEntries)> &put)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Connection::StopGuard guard(**connection, stop);
    RecordTitles titles(**connection);
    const EntryJudge judge(vocabularies, titles, plan.order);
    Gathering gathering(put);
    const auto prepare = [&](size_t place, const ImportEntry &entry) -> Result<bool> {
        const ImportLine &line = plan.lines[place];
        if (line.act != ImportAct::Add && line.act != ImportAct::Update) {
            return gathering.leaveOut();
        }
        Result<PreparedEntry> prepared = isSurelyNew(line, entry)
            ? preparedNew(library, judge, editor, entry)
            : Result<PreparedEntry>(PreparedEntry {.entry = entry});
        if (!prepared) {
            return passOn(prepared);
        }
        prepared->place = place;
        return gathering.add(std::move(*prepared));
    };
    const auto reached = [&gathering](const Progress &progress) { gathering.reached(progress); };
    Result<void> done
        = forEachPlannedLine(plan, vocabularies, titles, reached, stop, prepare);
    if (done && !gathering.isWanted()) {
        return {}; // Whoever takes them failed, and tells it.
    }
    done = done ? titles.state() : done;
    done = done ? checkPlannedFile(plan, stop) : done;
    if (done) {
        gathering.end();
    }
    return done;
}

} // namespace fourthp
