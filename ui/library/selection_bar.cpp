// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/selection_bar.h"

#include "ui/common/icons.h"
#include "ui/search/flow_layout.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Looks
{
    ManyAct act;
    const char *name;
    const char *icon;
};
constexpr Looks kButtons[] {{ManyAct::Edit, "editSelected", "edit"}, {ManyAct::Tag, "tagSelected", "tag"},
    {ManyAct::AddTo, "collectSelected", "collection"}, {ManyAct::Review, "reviewSelected", "check"},
    {ManyAct::Export, "exportSelected", "export"}, {ManyAct::Merge, "mergeSelected", "copy"},
    {ManyAct::Delete, "deleteSelected", "delete"}};

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"selectionBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(u"selectedCount"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(4);
    row->addWidget(m_text);
    for (const Looks &looks : kButtons) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(looks.name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus); // Also without a mouse.
        setLineIcon(button, QString::fromLatin1(looks.icon));
        connect(button, &QToolButton::clicked, this,
            [this, act = looks.act, button] { Q_EMIT wanted(act, button); });
        m_text->setMinimumHeight(button->sizeHint().height()); // Its words stand on one line with theirs.
        row->addWidget(button);
        m_buttons[looks.act] = button;
    }
    hide();
    retranslate();
}

void SelectionBar::showSelected(int count, Merging merging)
{
    m_count = count;
    m_merging = merging;
    m_text->setText(tr("%Ln selected", nullptr, count));
    for (const auto &[act, button] : m_buttons) {
        const bool isPossible = act != ManyAct::Merge || merging == Merging::Possible;
        button->setEnabled((m_isWritable || act == ManyAct::Export) && isPossible);
        button->setVisible(act != ManyAct::Merge || count == 2);
    }
    setVisible(count > 1);
}

void SelectionBar::setWritable(bool writable)
{
    m_isWritable = writable;
    showSelected(m_count, m_merging);
}

void SelectionBar::retranslate()
{
    m_buttons[ManyAct::Edit]->setText(tr("Edit…"));
    m_buttons[ManyAct::Tag]->setText(tr("Tag…"));
    m_buttons[ManyAct::AddTo]->setText(tr("Add to"));
    m_buttons[ManyAct::Review]->setText(tr("Review"));
    m_buttons[ManyAct::Export]->setText(tr("Export…"));
    m_buttons[ManyAct::Merge]->setText(tr("Merge…"));
    m_buttons[ManyAct::Delete]->setText(tr("Delete…"));
    m_buttons[ManyAct::AddTo]->setAccessibleName(tr("Add to a collection"));
    m_buttons[ManyAct::Review]->setAccessibleName(tr("Move to another editorial state"));
    m_buttons[ManyAct::Merge]->setToolTip(tr("Makes one record of two of the same kind"));
    setAccessibleName(tr("What can be done to the selected records"));
    showSelected(m_count, m_merging);
}

} // namespace fourthp::ui
