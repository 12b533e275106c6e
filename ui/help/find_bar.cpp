// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/find_bar.h"

#include "ui/common/icons.h"
#include "ui/help/help_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FindBar::FindBar(HelpView &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"manualFindBar"_s);
    m_words->setObjectName(u"manualFindWords"_s);
    m_words->setClearButtonEnabled(true);
    m_result->setObjectName(u"manualFindResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    const auto add = [&](const QString &name, const QString &icon, auto act) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        setLineIcon(button, icon);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(u"manualFindBack"_s, u"chevron-up"_s, [this] { find(Way::Backwards); });
    add(u"manualFindNext"_s, u"chevron-down"_s, [this] { find(Way::Onwards); });
    row->addWidget(m_result);
    add(u"manualFindClose"_s, u"close"_s, [this] { close(); });
    connect(m_words, &QLineEdit::textEdited, this, [this] { find(Way::FromHere); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(Way::Onwards); });
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::markFirst(const QString &words)
{
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        m_text.moveCursor(QTextCursor::Start);
        if (m_text.findWords(word, HelpView::Way::Onwards)) {
            m_words->setText(word);
            return;
        }
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FindBar::find(Way way)
{
    QTextCursor cursor = m_text.textCursor();
    if (way == Way::FromHere) {
        cursor.setPosition(cursor.selectionStart()); // A word that grows stays where it was found.
    }
    m_text.setTextCursor(cursor);
    const QString words = m_words->text();
    const HelpView::Way side = way == Way::Backwards ? HelpView::Way::Backwards : HelpView::Way::Onwards;
    bool isThere = words.isEmpty() || m_text.findWords(words, side);
    if (!isThere) {
        m_text.moveCursor(way == Way::Backwards ? QTextCursor::End : QTextCursor::Start);
        isThere = m_text.findWords(words, side);
    }
    m_result->setText(isThere ? QString() : tr("Not on this page."));
}

void FindBar::close()
{
    hide();
    m_text.setFocus();
}

void FindBar::retranslate()
{
    const auto name = [this](const QString &button, const QString &words) {
        auto *found = findChild<QToolButton *>(button);
        found->setAccessibleName(words);
        found->setToolTip(found->accessibleName());
    };
    m_words->setPlaceholderText(tr("Find on this page"));
    m_words->setAccessibleName(tr("Find on this page"));
    name(u"manualFindBack"_s, tr("Find the one before"));
    name(u"manualFindNext"_s, tr("Find the next one"));
    name(u"manualFindClose"_s, tr("Close"));
    m_result->clear();
}

} // namespace fourthp::ui
