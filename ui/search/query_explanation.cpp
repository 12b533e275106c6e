// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/query_explanation.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kWidth = 420;
constexpr int kMargin = 8;

} // namespace

QueryExplanation::QueryExplanation(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"queryExplanation"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(bold);
    m_lines->setObjectName(u"queryExplanationLines"_s);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    // So that the keyboard reaches it, a screen reader reads it, and it can be copied.
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"queryExplanationClose"_s);
    m_close->setAutoRaise(true);
    setLineIcon(m_close, u"close"_s);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_close, 0, 1);
    grid->addWidget(m_lines, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    connect(m_close, &QToolButton::clicked, this, &QueryExplanation::closeSheet);
    retranslate();
    hide();
}

void QueryExplanation::setLines(const QStringList &lines)
{
    m_lines->setText(lines.join(u'\n'));
    m_lines->setAccessibleName(m_title->text() + u'\n' + m_lines->text());
}

void QueryExplanation::openBelow(const QWidget &anchor)
{
    placeBelow(anchor);
    show();
    raise();
    m_lines->setFocus(Qt::PopupFocusReason);
}

void QueryExplanation::placeBelow(const QWidget &anchor)
{
    const QWidget &page = *parentWidget();
    const QRect below(anchor.mapTo(&page, QPoint(0, anchor.height())), anchor.size());
    const int width = std::min(kWidth, page.width() - 2 * kMargin);
    const int height = std::min(heightForWidth(width), page.height() - below.top() - kMargin);
    const int left = layoutDirection() == Qt::RightToLeft ? below.left() : below.right() - width;
    setGeometry(std::clamp(left, kMargin, std::max(kMargin, page.width() - width - kMargin)), below.top(), width, std::max(height, 0));
}

void QueryExplanation::closeSheet()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    Q_EMIT closed(hadFocus);
}

void QueryExplanation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closeSheet();
        return;
    }
    QFrame::keyPressEvent(event);
}

void QueryExplanation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void QueryExplanation::retranslate()
{
    m_title->setText(tr("How this was read"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace fourthp::ui
