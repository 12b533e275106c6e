// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/changes_model.h"

#include "core/store/library.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/record/change_text.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kRowsPerRead = 256;
constexpr qsizetype kTextsKept = 8192;
constexpr qint64 kChangesShown = 500; ///< Of one step.

/// The words of one row. A single change of a step has to be looked up first.
Result<QString> textFor(Connection &connection, const StepHead &head, int steps, const Labels &labels)
{
    StepHead step = head;
    if (head.at.isEmpty()) {
        const Result<std::optional<StepHead>> found = headOf(connection, head.run.first);
        if (!found || !found->has_value()) {
            return found ? Result<QString>(QString()) : passOn(found);
        }
        step = **found;
    }
    const Result<StepDetails> details = describeStep(connection, step);
    if (!details) {
        return passOn(details);
    }
    return steps > 1 ? ChangeText::group(*details, steps, labels) : ChangeText::step(*details, labels);
}

} // namespace

ChangesModel::ChangesModel(const Services &services, QObject *parent)
    : QAbstractItemModel(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ChangesModel::readWanted);
}

void ChangesModel::ask(const StepFilter &filter)
{
    m_list.start(
        [&library = m_services.library, filter](std::stop_token stop) -> Result<Listed> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            Result<std::vector<StepHead>> steps = listSteps(**connection, filter, stop);
            return steps ? Result<Listed>(grouped(std::move(*steps))) : passOn(steps);
        },
        [this](Result<Listed> listed) {
            if (listed) {
                take(std::move(*listed));
                Q_EMIT asked();
            } else if (listed.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(listed.error());
            }
        });
}

ChangesModel::Listed ChangesModel::grouped(std::vector<StepHead> steps)
{
    const std::vector<size_t> begins = groupSteps(steps);
    Listed listed;
    for (size_t i = 0; i < begins.size(); ++i) {
        const size_t end = i + 1 < begins.size() ? begins[i + 1] : steps.size();
        listed.groups.push_back({begins[i], int(end - begins[i])});
    }
    listed.steps = std::move(steps);
    return listed;
}

void ChangesModel::take(Listed listed)
{
    if (listed.steps == m_steps) {
        return;
    }
    beginResetModel();
    m_reader.cancel();
    m_soon.stop();
    m_texts.clear();
    m_wanted.clear();
    m_isWanted.clear();
    m_steps = std::move(listed.steps);
    m_groups = std::move(listed.groups);
    endResetModel();
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex ChangesModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0
        ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    if (parent.internalId() > 0 || parent.column() > 0) {
        return 0;
    }
    const Group &group = m_groups[size_t(parent.row())];
    if (group.steps > 1) {
        return group.steps;
    }
    const ChangeRun &run = m_steps[group.begin].run;
    return run.first == run.last ? 0 : int(std::min(run.last - run.first + 1, kChangesShown));
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

StepHead ChangesModel::headAt(const QModelIndex &index) const
{
    if (index.internalId() == 0) {
        return m_steps[m_groups[size_t(index.row())].begin];
    }
    const Group &group = m_groups[size_t(index.internalId()) - 1];
    if (group.steps > 1) {
        return m_steps[group.begin + size_t(index.row())];
    }
    StepHead one;
    one.run.first = one.run.last = m_steps[group.begin].run.first + index.row();
    return one;
}

std::optional<ChangesModel::Stretch> ChangesModel::stretchAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isTop = index.internalId() == 0;
    const Group &group = m_groups[isTop ? size_t(index.row()) : size_t(index.internalId()) - 1];
    if (isTop) {
        return Stretch {m_steps[group.begin], m_steps[group.begin + size_t(group.steps) - 1]};
    }
    const StepHead &step = m_steps[group.begin + (group.steps > 1 ? size_t(index.row()) : 0)];
    return Stretch {step, step};
}

QModelIndex ChangesModel::rowOf(qint64 change) const
{
    // The newest stand first.
    const auto group
        = std::lower_bound(m_groups.begin(), m_groups.end(), change, [this](const Group &one, qint64 wanted) {
              return m_steps[one.begin + size_t(one.steps) - 1].run.first > wanted;
          });
    return group == m_groups.end() ? QModelIndex() : index(int(group - m_groups.begin()), What);
}

int ChangesModel::standingFrom(qint64 change) const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(), [change](const StepHead &step) {
        return step.state == StepState::Standing && step.run.last >= change;
    }));
}

quint64 ChangesModel::keyOf(const QModelIndex &index)
{
    return (quint64(index.internalId()) << 32) + quint64(index.row());
}

QVariant ChangesModel::textOf(const QModelIndex &index) const
{
    const auto known = m_texts.constFind(keyOf(index));
    if (known != m_texts.constEnd()) {
        return *known;
    }
    if (!m_isWanted.contains(keyOf(index))) {
        m_isWanted.insert(keyOf(index));
        m_wanted.push_back({index.row(), int(index.internalId()) - 1, headAt(index)});
    }
    if (!m_soon.isActive() && !m_reader.isRunning()) {
        m_soon.start();
    }
    return tr("Loading …");
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const StepHead head = headAt(index);
    const bool isPart = head.at.isEmpty();
    const StepState state = isPart ? stretchAt(index)->newest.state : head.state;
    const bool isUndone = state == StepState::Undone || state == StepState::Abandoned;
    if (role == Qt::FontRole && isUndone && index.column() == What) {
        QFont font = QApplication::font("QTreeView");
        font.setStrikeOut(true);
        return font;
    }
    if (role == Qt::ForegroundRole && isUndone) {
        return secondaryText(QApplication::palette());
    }
    if (role == Qt::ToolTipRole && index.column() == What) {
        return Formats::toolTip(textOf(index).toString());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case What:
        return textOf(index);
    case Who:
        return isPart ? QString() : Formats::isolated(head.who);
    case When:
        return isPart ? QString() : Formats::dateTime(head.at);
    default:
        return isPart ? QString() : ChangeText::state(state);
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    default:
        return tr("State");
    }
}

void ChangesModel::readWanted()
{
    std::vector<Wanted> wanted = std::exchange(m_wanted, {});
    if (wanted.empty()) {
        return;
    }
    if (wanted.size() > kRowsPerRead) { // Those asked for last are still in sight.
        const auto end = wanted.end() - qsizetype(kRowsPerRead);
        for (auto left = wanted.begin(); left != end; ++left) {
            m_isWanted.remove(
                keyOf(index(left->row, What, left->parent < 0 ? QModelIndex() : index(left->parent, 0))));
        }
        wanted.erase(wanted.begin(), end);
    }
    std::vector<int> steps;
    steps.reserve(wanted.size());
    for (const Wanted &one : wanted) {
        steps.push_back(one.parent < 0 ? m_groups[size_t(one.row)].steps : 1);
    }
    m_reader.start(
        [&library = m_services.library, wanted = std::move(wanted), steps = std::move(steps),
            labels = Labels(m_services.vocabularies, readerLanguages())](
            std::stop_token stop) -> Result<Read> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const Connection::StopGuard guard(**connection, stop);
            Read read;
            for (size_t i = 0; i < wanted.size(); ++i) {
                Result<QString> text = textFor(**connection, wanted[i].head, steps[i], labels);
                if (!text) {
                    return passOn(text);
                }
                read.emplace_back(wanted[i], std::move(*text));
            }
            return read;
        },
        [this](const Result<Read> &read) {
            if (read) {
                put(*read);
            } else if (read.error().kind != ErrorKind::Cancelled) {
                m_isWanted.clear();
                Q_EMIT failed(read.error());
            }
        });
}

void ChangesModel::put(const Read &read)
{
    if (m_texts.size() > kTextsKept) {
        m_texts.clear();
    }
    for (const auto &[wanted, text] : read) {
        const QModelIndex parent = wanted.parent < 0 ? QModelIndex() : index(wanted.parent, 0);
        const QModelIndex row = index(wanted.row, What, parent);
        m_texts.insert(keyOf(row), text);
        m_isWanted.remove(keyOf(row));
        Q_EMIT dataChanged(row, row, {Qt::DisplayRole, Qt::ToolTipRole});
    }
    if (!m_wanted.empty()) {
        m_soon.start();
    }
}

} // namespace fourthp::ui
