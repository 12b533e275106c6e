// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_judge.h"
#include "core/import/import_plan.h"
#include "core/import/opened_import.h"
#include "core/store/changes_together.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Whether a new record may bear the id that its entry names: not beside the record that has it.
EntryId idOf(const ImportLine &line)
{
    return line.target.isEmpty() && line.twin == 0 ? EntryId::Kept : EntryId::Fresh;
}

/// Goes through the file of a plan once more, entry by entry with its line.
Result<void> forEachLine(const ImportPlan &plan, const Vocabularies &vocabularies, RecordTitles &titles,
    const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<bool>(size_t place, const ImportEntry &, OpenedImport &)> &visit)
{
    const Result<QByteArray> checksum = fileChecksum(plan.order.path, stop);
    if (!checksum) {
        return passOn(checksum);
    }
    if (*checksum != plan.fileChecksum) {
        return fail(ErrorKind::Conflict, plan.order.path, u"the file changed since the plan was made"_s);
    }
    Result<OpenedImport> opened = openImport(
        plan.order, vocabularies, [&titles](const QString &title) { return titles.recordOf(title); });
    if (!opened) {
        return passOn(opened);
    }
    size_t place = 0;
    return forEachEntry(*opened, progress, stop, [&](const ImportEntry &entry) -> Result<bool> {
        if (place >= plan.lines.size() || plan.lines[place].line != entry.line) {
            return fail(ErrorKind::Conflict, plan.order.path, u"the file changed while it was read"_s);
        }
        return visit(place++, entry, *opened);
    });
}

/// Puts what the lines of a plan ask for into one transaction.
class Application
{
public:
    Application(
        Library &library, ChangesTogether &changes, const ImportPlan &plan, const Vocabularies &vocabularies)
        : m_changes(changes)
        , m_plan(plan)
        , m_titles(changes.connection())
        , m_judge(library.vocabularies(), m_titles, plan.order)
        , m_setup(overlaySetupOf(plan.order, m_titles))
        , m_vocabularies(vocabularies)
    { }

    Result<ImportDone> run(const ProgressSink &progress, const std::stop_token &stop)
    {
        const auto done = forEachLine(m_plan, m_vocabularies, m_titles, progress, stop,
            [this](size_t place, const ImportEntry &entry, OpenedImport &opened) -> Result<bool> {
                const ImportLine &line = m_plan.lines[place];
                m_cells = opened.table == nullptr ? QStringList() : opened.table->cells();
                const auto applied = apply(line, entry);
                return applied ? Result<bool>(true) : passOn(applied);
            });
        const auto read = done ? m_titles.state() : done;
        return read ? Result<ImportDone>(std::move(m_done)) : passOn(read);
    }

private:
    Result<void> apply(const ImportLine &line, const ImportEntry &entry)
    {
        switch (line.act) {
        case ImportAct::Add:
            return add(line, entry);
        case ImportAct::Update:
            return update(line, entry);
        case ImportAct::Skip:
        case ImportAct::Same:
        case ImportAct::Refuse:
            ++m_done.counts[line.act];
            return {};
        }
        Q_UNREACHABLE();
    }

    Result<void> add(const ImportLine &line, const ImportEntry &entry)
    {
        // Without a value to leave out the record is what the entry says.
        Document record = newRecord(entry, idOf(line), m_setup);
        if (line.warnings > 0) {
            const JudgedEntry judged = m_judge.asNew(entry, idOf(line));
            record = judged.after;
        }
        const Result<Document> created = m_changes.create(entry.type, record.json());
        return settle(line, created ? Result<void>() : passOn(created), ImportAct::Add);
    }

    Result<void> update(const ImportLine &line, const ImportEntry &entry)
    {
        const auto record = readRecord(m_changes.connection(), line.target);
        if (!record) {
            return passOn(record);
        }
        const bool isHere = record->has_value() && (*record)->visible;
        if (!isHere || checksumOf((*record)->shown()) != line.seen) {
            refuse(line, {{}, isHere ? u"changed_meanwhile"_s : u"not_here"_s, line.target.value});
            return {};
        }
        JudgedEntry judged = m_judge.over(entry, **record);
        if (judged.act != ImportAct::Update) {
            ++m_done.counts[judged.act];
            return {};
        }
        return settle(line, m_changes.change(line.target, judged.after), ImportAct::Update);
    }

    /// What the rules refuse after all, as an id that was taken since, is one entry less; anything else ends
    /// it.
    Result<void> settle(const ImportLine &line, const Result<void> &written, ImportAct act)
    {
        if (written) {
            ++m_done.counts[act];
            return {};
        }
        const Error &error = written.error();
        switch (error.kind) {
        case ErrorKind::InvalidInput:
            refuse(line, {error.subject, error.detail});
            return {};
        case ErrorKind::Conflict:
            refuse(line, {u"address"_s, u"id_taken"_s, error.subject});
            return {};
        default:
            return written;
        }
    }

    void refuse(const ImportLine &line, const ImportFault &fault)
    {
        ++m_done.counts[ImportAct::Refuse];
        const bool keepsCells = m_done.refused.size() < kRefusedKept;
        m_done.refused.push_back({line.line, keepsCells ? m_cells : QStringList(), {fault}});
    }

    ChangesTogether &m_changes;
    const ImportPlan &m_plan;
    RecordTitles m_titles;
    EntryJudge m_judge;
    OverlaySetup m_setup;
    const Vocabularies &m_vocabularies;
    QStringList m_cells;
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
    const auto read = forEachLine(plan, vocabularies, titles, {}, stop,
        [&](size_t place, const ImportEntry &entry, OpenedImport &) -> Result<bool> {
            if (wanted == places.end() || place != *wanted) {
                return wanted != places.end();
            }
            ++wanted;
            ImportPreview preview {.line = plan.lines[place], .entry = entry};
            const auto record = preview.line.target.isEmpty()
                ? Result<std::optional<StoredRecord>>(std::nullopt)
                : readRecord(**connection, preview.line.target);
            if (!record) {
                return passOn(record);
            }
            const bool isOver = record->has_value() && preview.line.act != ImportAct::Add;
            JudgedEntry judged
                = isOver ? judge.over(entry, **record) : judge.asNew(entry, idOf(preview.line));
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
    const Connection::StopGuard guard(changes->connection(), stop);
    Result<ImportDone> done = Application(library, *changes, plan, vocabularies).run(progress, stop);
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
