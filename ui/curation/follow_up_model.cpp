// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/follow_up_model.h"

#include "core/model/field_catalogue.h"
#include "core/model/localised_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kOverdueRole = Qt::UserRole;

} // namespace

FollowUpModel::FollowUpModel(Labels labels, bool canChange, QObject *parent)
    : QAbstractTableModel(parent)
    , m_labels(std::move(labels))
    , m_canChange(canChange)
{ }

void FollowUpModel::show(std::vector<FollowUp> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FollowUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FollowUpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FollowUpModel::ownerOf(const FollowUp &one) const
{
    const QString title = bestText(one.stakeholderTitle, m_labels.languages()).text;
    return title.isEmpty() ? one.owner : title;
}

CopiedRows FollowUpModel::copied() const
{
    CopiedRows table;
    const auto addRow = [&table](auto cellOf) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            cells.append(cellOf(column).simplified());
        }
        table.text += cells.join(u'\t') + u'\n';
    };
    addRow([this](int column) { return headerData(column, Qt::Horizontal).toString(); });
    for (const FollowUp &one : m_rows) {
        if (one.mayLeave) {
            addRow([this, &one](int column) { return text(one, column); });
            ++table.count;
        } else {
            ++table.heldBack;
        }
    }
    return table;
}

QString FollowUpModel::text(const FollowUp &one, int column) const
{
    switch (Column(column)) {
    case Text:
        return one.text;
    case Owner:
        return ownerOf(one);
    case Due: {
        const QString day = Formats::partialDate(one.due);
        return one.isOverdue ? tr("%1 – overdue", "a day that is over").arg(day) : day;
    }
    case State:
        return m_labels.of(FieldKind::Code, "follow_up_state", one.state);
    case Event:
        return bestText(one.eventTitle, m_labels.languages()).text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FollowUpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FollowUp &one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return Formats::toolTip(text(one, index.column()));
    case Qt::EditRole:
        return index.column() == State ? one.state : text(one, index.column());
    case kOverdueRole:
        return one.isOverdue;
    default:
        return {};
    }
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const auto label = [](const char *member) {
        return labelOf(*findField(
            RecordType::Event, QString(u"outputs.recommendations."_s + QLatin1StringView(member))));
    };
    switch (Column(section)) {
    case Text:
        return label("text");
    case Owner:
        return label("owner");
    case Due:
        return label("due");
    case State:
        return label("state");
    case Event:
        return labelOf(RecordType::Event);
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags FollowUpModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_canChange && index.column() == State ? flags | Qt::ItemIsEditable : flags;
}

bool FollowUpModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)
        || value.toString() == at(index.row()).state) {
        return false;
    }
    Q_EMIT stateWanted(at(index.row()), value.toString()); // The row changes once it is on the disk.
    return true;
}

FollowUpDelegate::FollowUpDelegate(Labels labels, QObject *parent)
    : WrappedTextDelegate(parent)
    , m_labels(std::move(labels))
{ }

QWidget *FollowUpDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"followUpStateEditor"_s);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (const Vocabulary *states = m_labels.vocabularies().find(u"follow_up_state"_s)) {
        for (const Term &term : states->terms) {
            box->addItem(bestText(term.label, m_labels.languages()).text, term.code);
        }
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FollowUpDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void FollowUpDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void FollowUpDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

WrappedTextDelegate::Look FollowUpDelegate::lookOf(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Look look = WrappedTextDelegate::lookOf(option, index);
    look.font.setBold(index.data(kOverdueRole).toBool() && index.column() == FollowUpModel::Due);
    return look;
}

} // namespace fourthp::ui
