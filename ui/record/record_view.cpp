// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_view.h"

#include "ui/common/fitting_tabs.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/record/history_html.h"
#include "ui/record/safe_text_view.h"
#include "ui/search/flow_layout.h"

#include "core/model/places.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

RecordView::RecordView(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new FittingTabs(this))
    , m_overview(new SafeTextView(m_tabs))
    , m_links(new SafeTextView(m_tabs))
    , m_history(new SafeTextView(m_tabs))
    , m_editButton(new QToolButton(this))
    , m_languageBox(new QComboBox(this))
    , m_emptyFieldsButton(new QToolButton(this))
{
    m_overview->setObjectName(u"recordOverview"_s);
    m_links->setObjectName(u"recordLinks"_s);
    m_history->setObjectName(u"recordHistory"_s);
    m_editButton->setObjectName(u"editRecord"_s);
    m_languageBox->setObjectName(u"recordLanguage"_s);
    m_emptyFieldsButton->setObjectName(u"emptyFields"_s);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, QString());
    m_tabs->addTab(m_links, QString());
    m_tabs->addTab(m_history, QString());
    m_editButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_editButton, u"edit"_s);
    m_emptyFieldsButton->setCheckable(true);
    m_languageBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *toolRow = new QWidget(this);
    auto *tools = new FlowLayout(toolRow); // A narrow pane wraps them instead of cutting their words.
    tools->setContentsMargins(8, 4, 8, 0);
    tools->addWidget(m_editButton);
    tools->addWidget(m_languageBox);
    tools->addWidget(m_emptyFieldsButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(toolRow);
    column->addWidget(m_tabs, 1);

    for (SafeTextView *view : {m_overview, m_links, m_history}) {
        connect(view, &QTextBrowser::anchorClicked, this, &RecordView::open);
    }
    connect(m_editButton, &QToolButton::clicked, this, &RecordView::editWanted);
    connect(m_languageBox, &QComboBox::activated, this, [this] {
        m_language = m_languageBox->currentData().toString();
        Q_EMIT styleChanged();
    });
    connect(m_emptyFieldsButton, &QToolButton::toggled, this, [this](bool on) {
        m_showEmptyFields = on;
        Q_EMIT styleChanged();
    });
    retranslate();
}

void RecordView::showPage(const RecordPage &page, const Document &shown)
{
    const bool sameRecord = shown.id() == m_id;
    const auto put = [sameRecord](SafeTextView &view, const QString &before, const QString &html) {
        if (sameRecord && html == before) {
            return; // Setting it again would take the selection and the place away.
        }
        const int place = view.verticalScrollBar()->value();
        view.setHtml(html);
        view.verticalScrollBar()->setValue(sameRecord ? place : 0);
    };
    put(*m_overview, m_page.overview, page.overview);
    put(*m_links, m_page.links, page.links);
    put(*m_history, m_page.history, page.history);
    m_id = shown.id();
    m_page = page;
    showCounts();
    showLanguages(page.languages, shown);
}

void RecordView::setEditable(bool editable)
{
    m_editButton->setEnabled(editable);
}

PageStyle RecordView::style() const
{
    const QPalette colours = palette();
    PageStyle style;
    style.text = colours.color(QPalette::Text);
    style.secondary = secondaryText(colours);
    style.link = colours.color(QPalette::Link);
    style.warningBackground = colours.color(QPalette::ToolTipBase);
    style.line = colours.color(QPalette::Mid);
    style.rightToLeft = layoutDirection() == Qt::RightToLeft;
    style.showEmptyFields = m_showEmptyFields;
    style.showAllLinks = m_showAllLinks;
    style.showAllHistory = m_showAllHistory;
    style.language = m_language;
    return style;
}

void RecordView::forgetChoices()
{
    m_language.clear();
    m_showAllLinks = false;
    m_showAllHistory = false;
}

void RecordView::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
    m_history->setFocus();
}

void RecordView::addFilesTab(QWidget *files)
{
    m_files = files;
    m_tabs->insertTab(m_tabs->indexOf(m_links) + 1, files, QString());
    showFileCount({});
}

void RecordView::addReviewTab(QWidget *review)
{
    m_review = review;
    m_tabs->addTab(review, QString());
    nameTabs();
}

void RecordView::addQualityTab(QWidget *quality)
{
    m_quality = quality;
    m_tabs->insertTab(m_tabs->count() - 1, quality, QString());
    nameTabs();
}

void RecordView::showFileCount(std::optional<qint64> count)
{
    m_fileCount = count.value_or(0);
    if (!count && m_tabs->currentWidget() == m_files) {
        m_tabs->setCurrentWidget(m_overview);
    }
    m_tabs->setTabVisible(m_tabs->indexOf(m_files), count.has_value());
    m_tabs->fit();
    showCounts();
}

void RecordView::open(const QUrl &link)
{
    if (link.scheme() == kAllLinksScheme) {
        m_showAllLinks = true;
        Q_EMIT styleChanged();
    } else if (link.scheme() == kAllHistoryScheme) {
        m_showAllHistory = true;
        Q_EMIT styleChanged();
    } else {
        Q_EMIT linkActivated(link);
    }
}

void RecordView::showLanguages(const QStringList &languages, const Document &shown)
{
    const QSignalBlocker quiet(m_languageBox);
    m_languageBox->clear();
    const QString window = readerLanguages().constFirst();
    for (const QString &language : languages) {
        m_languageBox->addItem(languageName(language, window), language);
    }
    const QString read = shown.title(m_language.isEmpty() ? readerLanguages() : QStringList(m_language)).language;
    m_languageBox->setCurrentIndex(m_languageBox->findData(read));
    m_languageBox->setVisible(m_languageBox->count() > 1);
}

void RecordView::showCounts()
{
    nameTabs();
    m_emptyFieldsButton->setText(m_showEmptyFields ? tr("Hide empty fields") : tr("Show empty fields (%1)").arg(Formats::count(m_page.emptyFields)));
}

void RecordView::nameTabs()
{
    const auto plain = [this](QWidget *page, const QString &icon, const QString &words) {
        m_tabs->setLabel(page, {icon, words, words});
    };
    plain(m_overview, u"page"_s, tr("Overview"));
    m_tabs->setLabel(
        m_links, {u"link"_s, tr("Links (%1)").arg(Formats::count(m_page.linkCount)), tr("Links")});
    m_tabs->setLabel(m_files, {u"folder"_s, tr("Files (%1)").arg(Formats::count(m_fileCount)), tr("Files")});
    plain(m_history, u"history"_s, tr("History"));
    plain(m_quality, u"star"_s, tr("Quality"));
    plain(m_review, u"check"_s, tr("Review"));
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecordView::retranslate()
{
    m_overview->setAccessibleName(tr("The record"));
    m_links->setAccessibleName(tr("Links of the record"));
    m_history->setAccessibleName(tr("History of the record"));
    m_editButton->setText(tr("Edit"));
    m_editButton->setToolTip(tr("Edit this record (Ctrl+E)"));
    m_languageBox->setAccessibleName(tr("Language of the text"));
    m_languageBox->setToolTip(tr("Language of the text"));
    showCounts();
}

} // namespace fourthp::ui
