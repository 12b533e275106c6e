// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/settings.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/help/find_bar.h"
#include "ui/help/help_view.h"
#include "ui/record/open_web.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kNameRole = Qt::UserRole; ///< The name of the page that a row leads to.
constexpr int kLeastZoom = -3;
constexpr int kMostZoom = 12;

} // namespace

HelpWindow::HelpWindow(Settings &settings, const QString &folder)
    : m_settings(settings)
    , m_folder(folder)
    , m_splitter(new QSplitter(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // The program ends with its own window.
    makeActions();
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(makeReading());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({260, 640});
    setCentralWidget(m_splitter);
    setMinimumSize(560, 360);
    resize(QSize(920, 640).boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(m_settings.layout(u"manual"_s));
    m_splitter->restoreState(m_settings.layout(u"manualSides"_s));
    zoom(m_settings.choice(u"manualZoom"_s).toInt());
    readManual();
    retranslate();
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showTopic(const QString &topic)
{
    const QString language = m_manual ? m_manual->language() : u"en"_s;
    const QString wanted = language + u'/' + topic;
    if (wanted != currentPage()) {
        goTo(wanted);
    }
}

QString HelpWindow::currentPage() const
{
    return m_step < 0 ? QString() : m_steps.at(size_t(m_step)).page;
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString topic = currentPage().section(u'/', -1);
        readManual();
        m_steps.clear(); // They were of the other language.
        m_step = -1;
        retranslate();
        showTopic(m_manual && m_manual->page(m_manual->pageOn(topic)) != nullptr ? topic : u"index"_s);
    } else if (event->type() == QEvent::PaletteChange && m_step >= 0) {
        noteScroll();
        showStep(); // Links, tables and captions have the colours of the time.
    }
    QMainWindow::changeEvent(event);
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setLayout(u"manual"_s, saveGeometry());
    m_settings.setLayout(u"manualSides"_s, m_splitter->saveState());
    m_settings.setChoice(u"manualZoom"_s, QString::number(m_zoom));
    event->accept();
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_contents = new QTreeWidget(side);
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setUniformRowHeights(true);
    m_hits = new QListWidget(side);
    m_hits->setObjectName(u"manualHits"_s);
    m_hits->setItemDelegate(new WrappedTextDelegate(m_hits));
    m_hits->setWordWrap(true);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noHits = new EmptyState(side);
    m_side = new QStackedWidget(side);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_side->addWidget(m_noHits);
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_search);
    column->addWidget(m_side, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_side->currentWidget() == m_hits) {
            m_hits->setFocus();
            m_hits->setCurrentRow(0);
        }
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr && !item->data(0, kNameRole).toString().isEmpty()) {
            goTo(item->data(0, kNameRole).toString());
        }
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            goTo(item->data(kNameRole).toString());
            m_findBar->markFirst(m_search->text());
        }
    });
    return side;
}

QWidget *HelpWindow::makeReading()
{
    m_reading = new QStackedWidget(this);
    auto *page = new QWidget(m_reading);
    m_view = new HelpView(page);
    m_findBar = new FindBar(*m_view, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    m_noPage = new EmptyState(m_reading);
    m_reading->addWidget(page);
    m_reading->addWidget(m_noPage);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);
    return m_reading;
}

void HelpWindow::readManual()
{
    m_contents->clear();
    Result<ManualPages> manual = ManualPages::open(QLocale().name(), m_folder);
    m_manual.reset();
    if (manual) {
        m_manual = std::move(*manual);
        fillContents();
    }
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    for (const ManualChapter &chapter : m_manual->chapters()) {
        auto *group = new QTreeWidgetItem(m_contents, {chapter.title});
        group->setFlags(Qt::ItemIsEnabled);
        QFont strong = m_contents->font();
        strong.setBold(true);
        group->setFont(0, strong);
        for (const QString &name : chapter.pages) {
            auto *row = new QTreeWidgetItem(group, {m_manual->page(name)->title});
            row->setToolTip(0, Formats::toolTip(row->text(0)));
            row->setData(0, kNameRole, name);
        }
    }
    m_contents->expandAll();
}

void HelpWindow::goTo(const QString &page)
{
    if (page == currentPage()) {
        return;
    }
    noteScroll();
    m_steps.resize(m_step < 0 ? 0 : size_t(m_step) + 1);
    m_steps.push_back({page});
    ++m_step;
    showStep();
}

void HelpWindow::move(int by)
{
    const int wanted = m_step + by;
    if (wanted < 0 || wanted >= int(m_steps.size())) {
        return;
    }
    noteScroll();
    m_step = wanted;
    showStep();
}

void HelpWindow::noteScroll()
{
    if (m_step >= 0) {
        m_steps.at(size_t(m_step)).scroll = m_view->verticalScrollBar()->value();
    }
}

void HelpWindow::showStep()
{
    const Step &step = m_steps.at(size_t(m_step));
    const ManualPage *page = m_manual ? m_manual->page(step.page) : nullptr;
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step + 1 < int(m_steps.size()));
    m_find->setEnabled(page != nullptr);
    m_print->setEnabled(page != nullptr);
    m_reading->setCurrentIndex(page != nullptr ? 0 : 1);
    if (page == nullptr) {
        m_noPage->show(tr("The manual is not here."),
            tr("Its pages are part of the program. Install the program anew; your library is not touched."));
        return;
    }
    m_view->showPage(*page, m_folder);
    m_view->verticalScrollBar()->setValue(step.scroll);
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator it(m_contents); *it != nullptr; ++it) {
        if ((*it)->data(0, kNameRole).toString() == step.page) {
            m_contents->setCurrentItem(*it);
        }
    }
}

void HelpWindow::search(const QString &words)
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    if (words.trimmed().isEmpty() || !m_manual) {
        m_side->setCurrentWidget(m_contents);
        return;
    }
    for (const ManualHit &hit : m_manual->find(words)) {
        auto *row = new QListWidgetItem(
            hit.passage.isEmpty() ? hit.title : hit.title + u'\n' + Formats::isolated(hit.passage), m_hits);
        row->setData(kNameRole, hit.page);
    }
    if (m_hits->count() == 0) {
        m_noHits->show(tr("No page has these words."), tr("Try one word, or a part of one."),
            {{tr("Show the contents"), [this] { m_search->clear(); }}});
    }
    m_side->setCurrentWidget(m_hits->count() == 0 ? static_cast<QWidget *>(m_noHits) : m_hits);
}

void HelpWindow::openLink(const QUrl &link)
{
    const QString page = m_manual ? m_manual->linked(currentPage(), link.toString()) : QString();
    if (!page.isEmpty()) {
        goTo(page);
        return;
    }
    openWebAddress(link.toString(QUrl::FullyEncoded), this); // What is no web address leads nowhere.
}

void HelpWindow::zoom(int by)
{
    const int wanted = std::clamp(m_zoom + by, kLeastZoom, kMostZoom);
    m_view->zoomIn(wanted - m_zoom);
    m_zoom = wanted;
}

void HelpWindow::print()
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(m_view->accessibleName());
    auto *dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setObjectName(u"manualPrintPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as what shows its pages.
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
        [this, printer](QPrinter *pages) { m_view->print(pages); });
    dialog->open();
}

} // namespace fourthp::ui
