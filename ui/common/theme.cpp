// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Fusion looks alike everywhere and follows the palette, but its buttons leave their words no room.
class RoomyStyle : public QProxyStyle
{
public:
    RoomyStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
        const bool hasWords = button != nullptr && !button->text.isEmpty();
        return hasWords ? size.grownBy({8, 1, 8, 1}) : size;
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override
    {
        // Arabic letters join: one with a line below is drawn apart from its neighbours, the word gets wider than the room
        // that was made for it, and its end is cut off. The keys work without the lines.
        const bool isJoined = hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        return isJoined ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion draws the edge of a field or a box darker than the window: on a dark one nothing is seen of it.
        const bool hasLostEdge = element == PE_IndicatorCheckBox
            || (element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus));
        if (hasLostEdge && isDark(option->palette)) {
            painter->save();
            painter->setPen(option->palette.color(QPalette::Button).lighter(200));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        const auto *bar = element == CE_ProgressBarLabel && option->direction == Qt::RightToLeft
            ? qstyleoption_cast<const QStyleOptionProgressBar *>(option)
            : nullptr;
        if (bar != nullptr && !bar->invertedAppearance && bar->state.testFlag(State_Horizontal)) {
            // Where the bar fills from the right, Fusion of Qt 6.4 changes the colour of its words as far
            // from the left as the bar is full, in place of as far as it is empty.
            QStyleOptionProgressBar mirrored = *bar;
            mirrored.progress = bar->minimum + bar->maximum - std::max(bar->progress, bar->minimum);
            QProxyStyle::drawControl(element, &mirrored, painter, widget);
            return;
        }
        const auto *item = element == CE_MenuItem && option->direction == Qt::RightToLeft
            ? qstyleoption_cast<const QStyleOptionMenuItem *>(option)
            : nullptr;
        if (item != nullptr && item->text.contains(u'\t')) {
            QStyleOptionMenuItem readable = *item;
            readable.text = withKeysFromTheLeft(item->text);
            QProxyStyle::drawControl(element, &readable, painter, widget);
            return;
        }
        m_isMirroredButton = element == CE_PushButtonLabel && option->direction == Qt::RightToLeft;
        QProxyStyle::drawControl(element, option, painter, widget);
        m_isMirroredButton = false;
    }
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool isEnabled,
        const QString &text, QPalette::ColorRole role) const override
    {
        // Beside an icon Qt 6.4 mirrors the side of the words twice, and they end up at the edge of the button.
        const bool isTwice = m_isMirroredButton && (flags & Qt::AlignRight) != 0;
        QProxyStyle::drawItemText(
            painter, rect, isTwice ? flags | Qt::AlignAbsolute : flags, palette, isEnabled, text, role);
    }

private:
    mutable bool m_isMirroredButton = false; ///< Such a label is being drawn.
};

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf5, 0xf6));
    palette.setColor(QPalette::Window, QColor(0xf3, 0xf5, 0xf6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf8, 0xfa, 0xfa));
    palette.setColor(QPalette::WindowText, QColor(0x1d, 0x2b, 0x30));
    palette.setColor(QPalette::Text, QColor(0x1d, 0x2b, 0x30));
    palette.setColor(QPalette::ButtonText, QColor(0x1d, 0x2b, 0x30));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5d, 0x6b, 0x70));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0x78));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0f, 0x5f, 0x8a));
    palette.setColor(QPalette::LinkVisited, QColor(0x5b, 0x3f, 0x8a));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xf6, 0xe0));
    palette.setColor(QPalette::ToolTipText, QColor(0x1d, 0x2b, 0x30));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x8d, 0x98, 0x9c)); // setColor above meant all groups.
    }
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x31, 0x35));
    palette.setColor(QPalette::Window, QColor(0x23, 0x2a, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x21, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x27, 0x2a));
    palette.setColor(QPalette::Button, QColor(0x32, 0x3b, 0x40));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xec, 0xee));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xec, 0xee));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xec, 0xee));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9c, 0xaa, 0xaf));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x8f, 0x83));
    palette.setColor(QPalette::HighlightedText, QColor(0x08, 0x14, 0x16));
    palette.setColor(QPalette::Link, QColor(0x7c, 0xc4, 0xe8));
    palette.setColor(QPalette::LinkVisited, QColor(0xc0, 0xa8, 0xe8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3d, 0x39, 0x2a));
    palette.setColor(QPalette::ToolTipText, QColor(0xf0, 0xec, 0xdc));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x8a, 0x8f));
    }
    return palette;
}

/// What the system's colours are at this moment; ours give way to see them.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

QString withKeysFromTheLeft(const QString &menuText)
{
    // Between two marks for the left, or the slash of "Ctrl+/" comes to stand before it.
    const qsizetype tab = menuText.indexOf(u'\t');
    return tab < 0 ? menuText : menuText.first(tab + 1) + u'\u200e' + menuText.sliced(tab + 1) + u'\u200e';
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void applyAppearance(const Settings &settings)
{
    static const QFont systemFont = QApplication::font();
    if (dynamic_cast<RoomyStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new RoomyStyle); // The application owns it.
    }
    const bool dark
        = settings.theme() == Theme::Dark || (settings.theme() == Theme::System && isDark(systemPalette()));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QFont font = systemFont;
    // By default Arabic falls to another face; the list keeps scripts in one family.
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans CJK SC"_s, systemFont.family()});
    font.setPointSizeF((systemFont.pointSizeF() > 0 ? systemFont.pointSizeF() : 10) * settings.textPercent() / 100);
    QApplication::setFont(font);
    recolourLineIcons();
}

Appearance::Appearance(const Settings &settings)
    : m_settings(settings)
{
    m_applySoon.setSingleShot(true);
    m_applySoon.setInterval(0);
    connect(&m_applySoon, &QTimer::timeout, this, [this] { applyAppearance(m_settings); });
    connect(&settings, &Settings::appearanceChanged, this, [this] { applyAppearance(m_settings); });
    QCoreApplication::instance()->installEventFilter(this);
    applyAppearance(settings);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_applySoon.start();
    }
    return QObject::eventFilter(watched, event);
}

QColor secondaryText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

} // namespace fourthp::ui
