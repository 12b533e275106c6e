// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/made_ahead.h"
#include "core/import/entry_judge.h"
#include "core/import/import_plan.h"
#include "core/import/planned_lines.h"
#include "core/import/prepared_entries.h"
#include "core/store/changes_together.h"
#include "core/store/larger_page_cache.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kBatchesAhead = 4; ///< Of entries, a quarter of a megabyte each.

/// Puts what the lines of a plan ask for into one transaction.
class Application
{
public:
    /// `before` reads the library as it was planned on, which sees nothing of `changes`.
    Application(Connection &before, ChangesTogether &changes, const ImportPlan &plan,
        const Vocabularies &vocabularies)
        : m_changes(changes)
        , m_plan(plan)
        , m_titles(before)
        , m_judge(vocabularies, m_titles, plan.order)
        , m_vocabularies(vocabularies)
    {
        for (const ImportAct left : {ImportAct::Skip, ImportAct::Same, ImportAct::Refuse}) {
            if (const qint64 count = plan.count(left); count > 0) {
                m_done.counts[left] = count;
            }
        }
    }

    /// Another thread reads the file and works out what it can, while this one writes.
    Result<ImportDone> run(const Library &library, const Editor &editor, const ProgressSink &progress,
        const std::stop_token &stop)
    {
        MadeAhead<PreparedEntries> batches(kBatchesAhead,
            [&](const auto &put) { return prepareEntries(library, m_plan, m_vocabularies, editor, stop, put); });
        ProgressReporter reporter(progress);
        Progress reached;
        for (;;) {
            auto batch = batches.next();
            if (!batch) {
                return passOn(batch);
            }
            if (!batch->has_value()) {
                break;
            }
            for (const PreparedEntry &entry : (*batch)->entries) {
                if (auto applied = stop.stop_requested() ? fail(ErrorKind::Cancelled) : apply(entry); !applied) {
                    return passOn(applied);
                }
            }
            reached = (*batch)->progress;
            reporter.report(reached);
        }
        reporter.finish(reached);
        const auto read = stop.stop_requested() ? fail(ErrorKind::Cancelled) : m_titles.state();
        return read ? Result<ImportDone>(std::move(m_done)) : passOn(read);
    }

private:
    Result<void> apply(const PreparedEntry &prepared)
    {
        m_place = prepared.place;
        const ImportLine &line = m_plan.lines[m_place];
        if (prepared.record) {
            return settle(m_changes.create(*prepared.record), ImportAct::Add);
        }
        if (!prepared.entry) {
            refuse(prepared.faults);
            return {};
        }
        return line.act == ImportAct::Add ? add(line, *prepared.entry) : update(line, *prepared.entry);
    }

    Result<void> add(const ImportLine &line, const ImportEntry &entry)
    {
        const auto original = originalOf(line);
        if (!original) {
            return passOn(original);
        }
        JudgedEntry judged = m_judge.asNew(entry, newIdOf(line), original->isEmpty() ? nullptr : &*original);
        if (judged.act == ImportAct::Refuse) {
            refuse(std::move(judged.faults));
            return {};
        }
        const Result<Document> created = m_changes.create(entry.type, judged.after.json());
        return settle(created ? Result<void>() : passOn(created), ImportAct::Add);
    }

    /// The record that a new one is a copy of, as far as anybody knows.
    Result<Document> originalOf(const ImportLine &line)
    {
        if (line.target.isEmpty()) {
            return Document();
        }
        const auto record = readRecord(m_changes.connection(), line.target);
        return record ? Result<Document>(record->has_value() ? (*record)->shown() : Document())
                      : passOn(record);
    }

    Result<void> update(const ImportLine &line, const ImportEntry &entry)
    {
        const auto record = readRecord(m_changes.connection(), line.target);
        if (!record) {
            return passOn(record);
        }
        const bool isHere = record->has_value() && (*record)->visible;
        if (!isHere || checksumOf((*record)->shown()) != line.seen) {
            refuse({{{}, isHere ? u"changed_meanwhile"_s : u"not_here"_s, line.target.value}});
            return {};
        }
        JudgedEntry judged = m_judge.over(entry, **record);
        if (judged.act == ImportAct::Refuse) {
            refuse(std::move(judged.faults));
            return {};
        }
        if (judged.act != ImportAct::Update) {
            ++m_done.counts[judged.act];
            return {};
        }
        return settle(m_changes.change(line.target, judged.after), ImportAct::Update);
    }

    /// What the rules refuse after all, as an id that was taken since, is one entry less; anything else ends
    /// it.
    Result<void> settle(const Result<void> &written, ImportAct act)
    {
        if (written) {
            ++m_done.counts[act];
            return {};
        }
        const Error &error = written.error();
        switch (error.kind) {
        case ErrorKind::InvalidInput:
            refuse({{error.subject, error.detail}});
            return {};
        case ErrorKind::Conflict:
            refuse({{u"address"_s, u"id_taken"_s, error.subject}});
            return {};
        case ErrorKind::Unsupported:
            refuse({{{}, u"erased"_s, error.subject}}); // What was erased stays away.
            return {};
        default:
            return written;
        }
    }

    void refuse(std::vector<ImportFault> faults)
    {
        ++m_done.counts[ImportAct::Refuse];
        m_done.refused.push_back({m_place, m_plan.lines[m_place].line, std::move(faults)});
    }

    ChangesTogether &m_changes;
    const ImportPlan &m_plan;
    RecordTitles m_titles;
    EntryJudge m_judge;
    const Vocabularies &m_vocabularies;
    size_t m_place = 0; ///< Of the entry at hand.
    ImportDone m_done;
};

} // namespace

Result<std::vector<ImportPreview>> previewOf(Library &library, const ImportPlan &plan,
    const std::vector<size_t> &places, const Vocabularies &vocabularies, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Connection::StopGuard guard(**connection, stop);
    RecordTitles titles(**connection);
    const EntryJudge judge(vocabularies, titles, plan.order);
    std::vector<ImportPreview> previews;
    auto wanted = places.begin();
    const auto read = forEachPlannedLine(
        plan, vocabularies, titles, {}, stop, [&](size_t place, const ImportEntry &entry) -> Result<bool> {
            if (wanted == places.end() || place != *wanted) {
                return wanted != places.end();
            }
            ++wanted;
            ImportPreview preview {.line = plan.lines[place], .entry = entry};
            preview.twinLine = preview.line.twin ? plan.lines[*preview.line.twin].line : 0;
            const auto record = preview.line.target.isEmpty()
                ? Result<std::optional<StoredRecord>>(std::nullopt)
                : readRecord(**connection, preview.line.target);
            if (!record) {
                return passOn(record);
            }
            const bool isOver = record->has_value() && preview.line.act != ImportAct::Add;
            const Document here = record->has_value() ? (*record)->shown() : Document();
            JudgedEntry judged = isOver
                ? judge.over(entry, **record)
                : judge.asNew(entry, newIdOf(preview.line), here.isEmpty() ? nullptr : &here);
            preview.entry.faults = std::move(judged.faults);
            preview.before = std::move(judged.before);
            preview.after = std::move(judged.after);
            previews.push_back(std::move(preview));
            return wanted != places.end();
        });
    return read ? Result<std::vector<ImportPreview>>(std::move(previews)) : passOn(read);
}

Result<ImportDone> applyImport(Library &library, const ImportPlan &plan, const Editor &editor,
    const Vocabularies &vocabularies, const ProgressSink &progress, std::stop_token stop)
{
    Result<ChangesTogether> changes
        = ChangesTogether::begin(library, editor, ChangesTogether::Remember::Numbers);
    if (!changes) {
        return passOn(changes);
    }
    const LargerPageCache cache(changes->connection());
    const Connection::StopGuard guard(changes->connection(), stop);
    const Result<std::unique_ptr<Connection>> before
        = Connection::open(library.folder().database(), Access::ReadOnly);
    if (!before) {
        return passOn(before);
    }
    const Connection::StopGuard guardBefore(**before, stop);
    Result<ImportDone> done = Application(**before, *changes, plan, vocabularies).run(library, editor, progress, stop);
    if (!done) {
        return done;
    }
    auto saved = changes->commit();
    if (!saved) {
        return passOn(saved);
    }
    done->changes = std::move(*saved);
    return done;
}

} // namespace fourthp
