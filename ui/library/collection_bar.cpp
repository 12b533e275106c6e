// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/collection_bar.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

CollectionBar::CollectionBar(QWidget *parent)
    : QFrame(parent)
    , m_note(new QLabel(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_edit(new QToolButton(this))
    , m_takeOut(new QToolButton(this))
{
    setObjectName(u"collectionBar"_s);
    m_note->setObjectName(u"noteOfCollection"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_note, 1);
    const auto add = [&](QToolButton *button, const QString &name, const QString &icon) {
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setLineIcon(button, icon);
        row->addWidget(button);
    };
    add(m_up, u"moveUpInCollection"_s, u"chevron-up"_s);
    add(m_down, u"moveDownInCollection"_s, u"chevron-down"_s);
    add(m_edit, u"editCollectionNote"_s, u"edit"_s);
    add(m_takeOut, u"takeOutOfCollection"_s, u"close"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_edit, &QToolButton::clicked, this, &CollectionBar::noteWanted);
    connect(m_takeOut, &QToolButton::clicked, this, &CollectionBar::takeOutWanted);
    hide();
    retranslate();
}

void CollectionBar::showCollection(const std::optional<Collection> &collection)
{
    if (collection) {
        m_note->setText(collection->note);
    }
    setVisible(collection.has_value());
}

void CollectionBar::enable(bool hasSelection, bool isWritable)
{
    for (QToolButton *button : {m_up, m_down, m_takeOut}) {
        button->setEnabled(hasSelection && isWritable);
    }
    m_edit->setEnabled(isWritable);
}

void CollectionBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(Formats::toolTip(
            key.isEmpty() ? text : tr("%1 (%2)", "1: what a button does, 2: its key").arg(text, key)));
    };
    name(m_up, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    name(m_down, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    name(m_edit, tr("Note…"), {});
    name(m_takeOut, tr("Take out of the collection"),
        QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
}

} // namespace fourthp::ui
