// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/rubric_table.h"

#include "ui/common/formats.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

RubricTable::RubricTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
}

RubricTable::Entry RubricTable::makeEntry(const QString &criterion)
{
    Entry entry {criterion, new QLabel(this), new QComboBox(this), new QLineEdit(this)};
    entry.name->setTextFormat(Qt::PlainText);
    entry.name->setWordWrap(true);
    entry.name->setBuddy(entry.score);
    entry.score->setObjectName(u"score_"_s + criterion);
    entry.reason->setObjectName(u"reason_"_s + criterion);
    entry.score->setFocusPolicy(Qt::StrongFocus);
    entry.score->installEventFilter(this);
    const int row = 2 * int(m_entries.size()); // The reason has the whole width below: the pane is narrow.
    m_grid->addWidget(entry.name, row, 0);
    m_grid->addWidget(entry.score, row, 1);
    m_grid->addWidget(entry.reason, row + 1, 0, 1, 2);
    connect(entry.score, &QComboBox::activated, this, &RubricTable::changed);
    connect(entry.reason, &QLineEdit::textEdited, this, &RubricTable::changed);
    return entry;
}

bool RubricTable::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Wheel && box != nullptr && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RubricTable::show(const Rubric &rubric, const Labels &labels)
{
    while (m_entries.size() < rubric.lines.size()) {
        m_entries.push_back(makeEntry(rubric.lines[m_entries.size()].criterion));
    }
    for (size_t i = 0; i < rubric.lines.size(); ++i) {
        const RubricLine &line = rubric.lines[i];
        const Entry &entry = m_entries[i];
        const QString name = labels.of(FieldKind::Code, u"practice_criterion", line.criterion);
        entry.name->setText(name);
        entry.score->clear();
        entry.score->addItem(tr("not scored"));
        for (int score = 0; score <= kHighestScore; ++score) {
            entry.score->addItem(Formats::count(score), score);
        }
        entry.score->setCurrentIndex(line.score ? std::clamp(*line.score, 0, kHighestScore) + 1 : 0);
        entry.score->setAccessibleName(tr("Score: %1").arg(name));
        if (entry.reason->text() != line.reason) { // The cursor stays while one goes on typing.
            entry.reason->setText(line.reason);
        }
        entry.reason->setPlaceholderText(tr("Why this score"));
        entry.reason->setAccessibleName(tr("Reason: %1").arg(name));
    }
    setEditable(m_editable);
}

std::vector<RubricLine> RubricTable::lines() const
{
    std::vector<RubricLine> lines;
    for (const Entry &entry : m_entries) {
        const QVariant score = entry.score->currentData();
        lines.push_back({entry.criterion, score.isValid() ? std::optional(score.toInt()) : std::nullopt,
            entry.reason->text()});
    }
    return lines;
}

void RubricTable::setEditable(bool editable)
{
    m_editable = editable;
    for (const Entry &entry : m_entries) {
        entry.score->setEnabled(editable);
        entry.reason->setReadOnly(!editable);
    }
}

void RubricTable::focusReason(const QString &criterion)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&criterion](const Entry &entry) { return entry.criterion == criterion; });
    if (found != m_entries.end()) {
        found->reason->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace fourthp::ui
