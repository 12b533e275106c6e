// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/notes_panel.h"

#include "ui/common/icons.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/curation/note_field.h"
#include "ui/search/flow_layout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kFieldLines = 2; ///< That the field shows of a long note.

} // namespace

NotesPanel::NotesPanel(Access access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_question(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_field(new NoteField(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_takeUp(new QPushButton(this))
{
    m_question->setObjectName(u"meetingQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_list->setObjectName(u"meetingNotes"_s);
    m_list->setItemDelegate(new WrappedTextDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setWordWrap(true);
    m_field->setObjectName(u"meetingField"_s);
    m_field->setReadOnly(access == Access::Read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_list, 1);
    column->addWidget(createButtons());
    column->addWidget(m_field);
    m_field->setVisible(access == Access::Write);
    connectParts();
    setTextPercent(100);
    retranslate();
}

QWidget *NotesPanel::createButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::pair<QPushButton *, const char *> buttons[] {{m_edit, "editNote"}, {m_up, "moveNoteUp"},
        {m_down, "moveNoteDown"}, {m_takeUp, "takeUpNotes"}, {m_remove, "removeNote"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        layout->addWidget(button);
    }
    setLineIcon(m_edit, u"edit"_s);
    setLineIcon(m_up, u"chevron-up"_s);
    setLineIcon(m_down, u"chevron-down"_s);
    setLineIcon(m_takeUp, u"case-study"_s);
    setLineIcon(m_remove, u"delete"_s);
    return row;
}

void NotesPanel::connectParts()
{
    connect(m_field, &QPlainTextEdit::textChanged, this, &NotesPanel::typed);
    connect(m_field, &NoteField::finished, this, &NotesPanel::finished);
    connect(m_field, &NoteField::stepWanted, this, &NotesPanel::stepWanted);
    connect(m_field, &NoteField::givenUp, this, &NotesPanel::givenUp);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_access == Access::Write) {
            Q_EMIT editWanted(current());
        }
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        enableButtons();
        Q_EMIT selectionChanged();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(current(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(current(), 1); });
    connect(m_takeUp, &QPushButton::clicked, this, &NotesPanel::takeUpWanted);
    m_list->installEventFilter(this);
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || m_access == Access::Read
        || current().isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool withAlt = key->modifiers() == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted(current());
    } else if (key->key() == Qt::Key_F2) {
        Q_EMIT editWanted(current());
    } else if (withAlt && key->key() == Qt::Key_Up) {
        Q_EMIT moveWanted(current(), -1);
    } else if (withAlt && key->key() == Qt::Key_Down) {
        Q_EMIT moveWanted(current(), 1);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

void NotesPanel::showNotes(const QString &question, const std::vector<NoteRow> &rows)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    const QStringList chosen = selected();
    const QString at = current();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const NoteRow &row : rows) {
            auto *item = new QListWidgetItem(
                row.detail.isEmpty() ? row.text : row.text + u'\n' + row.detail, m_list);
            item->setData(kIdRole, row.id);
            if (row.id == at) {
                m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
            }
            item->setSelected(chosen.contains(row.id));
        }
        if (m_list->currentItem() == nullptr && m_list->count() > 0) {
            m_list->setCurrentRow(m_list->count() - 1, QItemSelectionModel::NoUpdate);
        }
    }
    if (at.isEmpty() || m_field->hasFocus()) {
        m_list->scrollToBottom(); // Where the next note will stand.
    }
    enableButtons();
    Q_EMIT selectionChanged();
}

void NotesPanel::begin(const QString &id, const QString &text)
{
    const QSignalBlocker quiet(m_field);
    m_item = id;
    m_field->setNote(text);
}

QString NotesPanel::note() const
{
    return m_field->note();
}

QStringList NotesPanel::selected() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected()) {
            ids.append(m_list->item(row)->data(kIdRole).toString());
        }
    }
    return ids;
}

QString NotesPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr && item->isSelected() ? item->data(kIdRole).toString() : QString();
}

void NotesPanel::setDetails(QWidget *details)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_field), details);
}

void NotesPanel::setTakeUpOffered(bool isOffered)
{
    m_isTakeUpOffered = isOffered;
    m_takeUp->setVisible(isOffered);
    enableButtons();
}

void NotesPanel::setTextPercent(int percent)
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * percent / 100.0);
    m_list->setFont(large);
    m_field->setFont(large);
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * kFieldLines + 16);
    QFont heading = large;
    heading.setBold(true);
    m_question->setFont(heading);
}

void NotesPanel::focusField()
{
    m_field->setFocus();
}

void NotesPanel::enableButtons()
{
    const bool canChange = m_access == Access::Write && !current().isEmpty();
    for (QPushButton *button : {m_edit, m_remove, m_up, m_down}) {
        button->setEnabled(canChange);
    }
    m_takeUp->setEnabled(m_access == Access::Write && m_isTakeUpOffered && !selected().isEmpty());
}

void NotesPanel::retranslate()
{
    m_list->setAccessibleName(tr("Notes"));
    m_field->setAccessibleName(tr("Next note"));
    m_field->setPlaceholderText(tr("Type a note … Enter: next note, Ctrl+Enter: next question"));
    m_edit->setToolTip(tr("Change the note (F2)"));
    m_up->setToolTip(tr("Move the note up (Alt+Up)"));
    m_down->setToolTip(tr("Move the note down (Alt+Down)"));
    m_remove->setToolTip(tr("Remove the note (Delete)"));
    m_edit->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_takeUp->setText(tr("Take up in a case study…"));
}

} // namespace fourthp::ui
