// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr char kIconProperty[] = "fourthp_lineIcon";
constexpr int kSizes[] {16, 24, 32, 48};

QPixmap drawn(QByteArray svg, const QColor &colour, int size)
{
    svg.replace("#5f6368", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString &name)
{
    static QHash<QString, QIcon> drawnBefore;
    const QPalette palette = QApplication::palette();
    const QColor normal = palette.color(QPalette::Active, QPalette::WindowText);
    const QString key = name + normal.name();
    if (const auto found = drawnBefore.constFind(key); found != drawnBefore.constEnd()) {
        return *found;
    }
    QFile file(u":/icons/actions/"_s + name + u".svg"_s);
    QIcon icon;
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray svg = file.readAll();
        const QColor disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
        const QColor selected = palette.color(QPalette::HighlightedText);
        for (const int size : kSizes) {
            icon.addPixmap(drawn(svg, normal, size), QIcon::Normal);
            icon.addPixmap(drawn(svg, disabled, size), QIcon::Disabled);
            icon.addPixmap(drawn(svg, selected, size), QIcon::Selected);
        }
    }
    drawnBefore.insert(key, icon);
    return icon;
}

QString iconNameOf(RecordType type)
{
    switch (type) {
    case RecordType::Stakeholder: return u"stakeholder"_s;
    case RecordType::Resource: return u"resource"_s;
    case RecordType::CaseStudy: return u"case-study"_s;
    case RecordType::Story: return u"story"_s;
    case RecordType::Event: return u"event"_s;
    case RecordType::Edition: return u"edition"_s;
    case RecordType::Page: case RecordType::Proposal: case RecordType::File: case RecordType::Source: case RecordType::Hub:
    case RecordType::Unknown:
        return u"page"_s;
    }
    Q_UNREACHABLE();
}

void setLineIcon(QAction *action, const QString &name)
{
    action->setProperty(kIconProperty, name);
    action->setIcon(lineIcon(name));
}

void setLineIcon(QAbstractButton *button, const QString &name)
{
    button->setProperty(kIconProperty, name);
    button->setIcon(lineIcon(name));
}

void recolourLineIcons()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (const QString name = button->property(kIconProperty).toString(); !name.isEmpty()) {
                button->setIcon(lineIcon(name));
            }
        }
        for (QAction *action : widget->actions()) {
            if (const QString name = action->property(kIconProperty).toString(); !name.isEmpty()) {
                action->setIcon(lineIcon(name));
            }
        }
    }
}

} // namespace fourthp::ui
