// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/translate.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

QFrame *panel(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    return frame;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // Texts of records stand here.
    label->setWordWrap(true);
    return label;
}

void makeQuiet(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, secondaryText(palette));
    label->setPalette(palette);
}

SearchQuery ofType(RecordType type)
{
    SearchQuery query;
    query.filters.push_back({u"type"_s, {typeCode(type)}, false});
    return query;
}

} // namespace

HomePage::HomePage(const Services &services, const QString &lastVisit, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_lastVisit(lastVisit)
{
    setObjectName(u"homePage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(500ms);
    connect(&m_refresh, &QTimer::timeout, this, &HomePage::refresh);
    m_commits = services.library.onCommit([timer = &m_refresh](const CommitNotice &) {
        QMetaObject::invokeMethod(timer, [timer] {
            if (!timer->isActive()) {
                timer->start();
            }
        }, Qt::QueuedConnection);
    });
    refresh();
}

HomePage::~HomePage() = default;

void HomePage::refresh()
{
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_load.start([&library = m_services.library, labels, since = m_lastVisit](std::stop_token) { return loadHome(library, labels, since); },
        [this](Result<HomeContents> contents) {
            if (contents) {
                m_contents = std::move(*contents);
                m_loaded = true;
                showContents();
            }
        });
}

QLabel *HomePage::headingLabel(const QString &text, qreal scale)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

void HomePage::showContents()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addWidget(headingLabel(tr("Partnership is the fourth P"), 1.6));
    auto *lead = plainLabel(tr("Prevention, prosecution and protection need partners. Find who works on what, what has worked, and what was learned — without a network."), page);
    makeQuiet(lead);
    column->addWidget(lead);
    if (m_contents.samples > 0 && !m_services.settings.sampleBannerClosed()) {
        column->addWidget(banner());
    }
    if (m_contents.total() == 0) {
        auto *empty = new EmptyState(page);
        std::vector<EmptyState::Action> actions {{tr("Connect to a hub…"), [this] { Q_EMIT hubWanted(); }}};
        if (!m_services.library.isReadOnly()) {
            actions.push_back({tr("Bring the samples back"), [this] { Q_EMIT samplesWanted(); }});
        }
        empty->show(tr("Nothing here yet."), {}, std::move(actions));
        column->addWidget(empty, 1);
        setWidget(page);
        return;
    }
    auto *cards = new QGridLayout;
    cards->setSpacing(12);
    cards->addWidget(card(u"case-study"_s, tr("Case studies"), tr("Practices of the compendium: who did what, with which result."), m_contents.counts[RecordType::CaseStudy], RecordType::CaseStudy), 0, 0);
    cards->addWidget(card(u"stakeholder"_s, tr("Stakeholder database"), tr("Organisations, companies and public bodies, and what they offer and seek."), m_contents.counts[RecordType::Stakeholder], RecordType::Stakeholder), 0, 1);
    cards->addWidget(card(u"resource"_s, tr("Knowledge resources"), tr("Guides, toolkits, studies, standards and data."), m_contents.counts[RecordType::Resource], RecordType::Resource), 0, 2);
    column->addLayout(cards);
    if (!m_contents.story.id.isEmpty()) {
        column->addWidget(storyCard());
    }
    auto *lists = new QGridLayout;
    lists->setSpacing(12);
    lists->addWidget(entryList(m_lastVisit.isEmpty() ? tr("Newest records") : tr("Changed since your last visit"), m_contents.changed, true), 0, 0);
    lists->addWidget(entryList(tr("Events"), m_contents.events, false), 0, 1);
    lists->addWidget(entryList(tr("Tools and guides"), m_contents.pages, false), 0, 2);
    for (int i = 0; i < 3; ++i) {
        lists->setColumnStretch(i, 1);
        cards->setColumnStretch(i, 1);
    }
    column->addLayout(lists);
    column->addStretch();
    setWidget(page); // The earlier page goes with this.
}

QWidget *HomePage::banner()
{
    auto *frame = panel(nullptr);
    frame->setObjectName(u"sampleBanner"_s);
    frame->setBackgroundRole(QPalette::ToolTipBase);
    auto *row = new QHBoxLayout(frame);
    auto *text = plainLabel(tr("You are looking at sample records of %1. Your library lives on this computer and works without a network.")
                                .arg(QLocale().toString(m_contents.sampleDate, QLocale::LongFormat)), frame);
    text->setForegroundRole(QPalette::ToolTipText);
    row->addWidget(text, 1);
    const auto button = [&](const QString &label, auto act) {
        auto *made = new QPushButton(label, frame);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(tr("Connect to a hub…"), [this] { Q_EMIT hubWanted(); });
    if (!m_services.library.isReadOnly()) {
        button(tr("Remove the samples"), [this] { Q_EMIT samplesUnwanted(); })->setObjectName(u"removeSamples"_s);
    }
    QPushButton *close = button({}, [this, frame] {
        m_services.settings.setSampleBannerClosed(true);
        frame->hide();
    });
    close->setFlat(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    setLineIcon(close, u"close"_s);
    return frame;
}

QWidget *HomePage::card(const QString &icon, const QString &title, const QString &text, qint64 count, RecordType type)
{
    auto *frame = panel(nullptr);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 14, 16, 14);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(frame);
    picture->setPixmap(lineIcon(icon).pixmap(28, 28));
    head->addWidget(picture);
    head->addWidget(headingLabel(Formats::count(count), 1.7));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(headingLabel(title, 1.1));
    auto *about = plainLabel(text, frame);
    makeQuiet(about);
    column->addWidget(about, 1);
    auto *open = new QPushButton(tr("Browse"), frame);
    open->setObjectName(u"browse_"_s + typeCode(type));
    open->setAccessibleName(tr("Browse: %1, %n record(s)", nullptr, int(count)).arg(title));
    connect(open, &QPushButton::clicked, this, [this, type] { Q_EMIT queryWanted(ofType(type)); });
    column->addWidget(open, 0, Qt::AlignLeading);
    return frame;
}

QWidget *HomePage::storyCard()
{
    auto *frame = panel(nullptr);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 14, 16, 14);
    auto *kicker = plainLabel(tr("Human story"), frame);
    makeQuiet(kicker);
    column->addWidget(kicker);
    QLabel *title = headingLabel(m_contents.story.title, 1.25);
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    column->addWidget(plainLabel(m_contents.story.text, frame));
    auto *open = new QPushButton(tr("Read the story"), frame);
    open->setObjectName(u"readStory"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_contents.story.id); });
    column->addWidget(open, 0, Qt::AlignLeading);
    return frame;
}

QWidget *HomePage::entryList(const QString &title, const std::vector<HomeEntry> &entries, bool withDate)
{
    auto *frame = panel(nullptr);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(headingLabel(title, 1.1));
    for (const HomeEntry &entry : entries) {
        auto *link = new QPushButton(frame);
        link->setFlat(true);
        setLineIcon(link, iconNameOf(entry.type));
        link->setText(link->fontMetrics().elidedText(entry.title, Qt::ElideRight, 260).replace(u'&', u"&&"_s));
        link->setStyleSheet(u"QPushButton { text-align: %1; padding: 4px 2px; }"_s.arg(layoutDirection() == Qt::RightToLeft ? u"right"_s : u"left"_s));
        const QString detail = withDate ? Formats::dateTime(entry.changedAt) : QString();
        link->setToolTip(QString(detail.isEmpty() ? entry.title : entry.title + u" · "_s + detail).toHtmlEscaped());
        link->setAccessibleName(u"%1: %2"_s.arg(labelOf(entry.type), entry.title));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        connect(link, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT recordWanted(id); });
        column->addWidget(link);
    }
    if (entries.empty()) {
        auto *none = plainLabel(withDate ? tr("Nothing changed.") : tr("None yet."), frame);
        makeQuiet(none);
        column->addWidget(none);
    }
    column->addStretch();
    return frame;
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::PaletteChange && m_loaded) {
        QMetaObject::invokeMethod(this, &HomePage::showContents, Qt::QueuedConnection);
    }
    QScrollArea::changeEvent(event);
}

} // namespace fourthp::ui
