// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_list.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kGroupGapSeconds = 600;

#define FOURTHP_HEAD_COLUMNS "SELECT id, at, who, kind, record, undone_at, abandoned, final FROM change"

/// One row of the journal, without its documents.
StepHead headIn(const Row &row)
{
    const bool isUndone = !row.isNull(5);
    const StepState state = row.flag(6) ? StepState::Abandoned
        : isUndone                      ? StepState::Undone
        : row.flag(7)                   ? StepState::Final
                                        : StepState::Standing;
    return {{row.integer(0), row.integer(0)}, row.text(1), row.text(2), row.text(3), {row.text(4)}, state};
}

/// The same text is kept once, however many steps bear it.
class SharedTexts
{
public:
    void share(QString &text) { text = *m_known.insert(text); }

private:
    QSet<QString> m_known;
};

Result<std::vector<ChangeRun>> allRuns(Connection &connection)
{
    return connection.all(
        u"SELECT first, last FROM change_together ORDER BY first DESC"_s, {}, [](const Row &row) {
            return ChangeRun {row.integer(0), row.integer(1)};
        });
}

/// Makes steps of changes that come newest first.
class StepsOfChanges
{
public:
    StepsOfChanges(std::vector<ChangeRun> runs, size_t atMost)
        : m_runs(std::move(runs))
        , m_atMost(atMost)
    { }

    /// False once there are enough: the change is not among them.
    bool take(StepHead head)
    {
        while (m_next < m_runs.size() && m_runs[m_next].first > head.run.last) {
            ++m_next;
        }
        const bool isOfRun = m_next < m_runs.size() && m_runs[m_next].holds(head.run.last);
        if (isOfRun && !m_steps.empty() && m_steps.back().run.last == m_runs[m_next].last) {
            // What it began with names the step.
            const ChangeRun run = m_steps.back().run;
            m_steps.back() = std::move(head);
            m_steps.back().run = run;
            return true;
        }
        if (m_atMost > 0 && m_steps.size() == m_atMost) {
            return false;
        }
        if (isOfRun) {
            head.run = m_runs[m_next];
        }
        for (QString *text : {&head.who, &head.kind, &head.record.value}) {
            m_texts.share(*text);
        }
        m_steps.push_back(std::move(head));
        return true;
    }
    std::vector<StepHead> taken() && { return std::move(m_steps); }

private:
    std::vector<ChangeRun> m_runs;
    size_t m_atMost;
    size_t m_next = 0;
    SharedTexts m_texts;
    std::vector<StepHead> m_steps;
};

bool goesOn(const StepHead &newer, const StepHead &older)
{
    const bool areEdits = newer.kind == "edit"_L1 && older.kind == "edit"_L1
        && newer.run.first == newer.run.last && older.run.first == older.run.last;
    if (!areEdits || newer.record != older.record || newer.who != older.who || newer.state != older.state) {
        return false;
    }
    const QDateTime from = QDateTime::fromString(older.at, Qt::ISODate);
    const QDateTime to = QDateTime::fromString(newer.at, Qt::ISODate);
    const qint64 gap = from.secsTo(to);
    return from.isValid() && to.isValid() && gap >= 0 && gap <= kGroupGapSeconds;
}

} // namespace

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::Standing:
        return u"standing"_s;
    case StepState::Final:
        return u"final"_s;
    case StepState::Undone:
        return u"undone"_s;
    case StepState::Abandoned:
        return u"abandoned"_s;
    }
    Q_UNREACHABLE();
}

Result<std::vector<StepHead>> listSteps(
    Connection &connection, const StepFilter &filter, std::stop_token stop)
{
    Result<std::vector<ChangeRun>> runs = allRuns(connection);
    if (!runs) {
        return passOn(runs);
    }
    StepsOfChanges steps(std::move(*runs), size_t(std::max(filter.atMost, 0)));
    QString sql = u"" FOURTHP_HEAD_COLUMNS " WHERE id < ?"_s;
    QVariantList values {filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max()};
    if (!filter.record.isEmpty()) {
        sql += u" AND record = ?"_s;
        values.append(filter.record.value);
    }
    if (!filter.who.isEmpty()) {
        sql += u" AND who = ?"_s;
        values.append(filter.who);
    }
    const Connection::StopGuard guard(connection, stop);
    const auto done = connection.forEach(
        sql + u" ORDER BY id DESC"_s, values, [&steps](const Row &row) { return steps.take(headIn(row)); });
    return done ? Result<std::vector<StepHead>>(std::move(steps).taken()) : passOn(done);
}

Result<QStringList> namesInJournal(Connection &connection)
{
    const auto names = connection.all(u"SELECT DISTINCT who FROM change WHERE who <> '' ORDER BY who"_s, {},
        [](const Row &row) { return row.text(0); });
    return names ? Result<QStringList>(QStringList(names->begin(), names->end())) : passOn(names);
}

std::vector<size_t> groupSteps(std::span<const StepHead> steps)
{
    std::vector<size_t> begins;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (i == 0 || !goesOn(steps[i - 1], steps[i])) {
            begins.push_back(i);
        }
    }
    return begins;
}

Result<std::optional<StepHead>> headOf(Connection &connection, qint64 change)
{
    return connection.one(u"" FOURTHP_HEAD_COLUMNS " WHERE id = ?"_s, {change}, headIn);
}

Result<NextSteps> nextSteps(Connection &connection)
{
    Journal journal(connection);
    NextSteps next;
    const auto describe
        = [&](const Result<std::optional<Change>> &change, std::optional<StepDetails> &into) -> Result<void> {
        if (!change || !change->has_value()) {
            return change ? Result<void>() : passOn(change);
        }
        const Result<ChangeRun> run = journal.togetherWith((*change)->id);
        const Result<std::optional<StepHead>> head = run ? headOf(connection, run->first) : passOn(run);
        if (!head || !head->has_value()) {
            return head ? Result<void>() : passOn(head);
        }
        StepHead step = **head;
        step.run = *run;
        Result<StepDetails> details = describeStep(connection, step);
        if (!details) {
            return passOn(details);
        }
        into = std::move(*details);
        return {};
    };
    auto done = describe(journal.newestDone(), next.undo);
    if (done) {
        done = describe(journal.nextToRedo(), next.redo);
    }
    return done ? Result<NextSteps>(std::move(next)) : passOn(done);
}

} // namespace fourthp
