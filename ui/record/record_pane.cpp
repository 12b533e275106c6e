// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_pane.h"

#include "core/model/places.h"
#include "core/store/journal.h"
#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/translate.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_form.h"
#include "ui/record/safe_text_view.h"
#include "ui/search/flow_layout.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

RecordPane::RecordPane(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_reader(new QWidget(this))
    , m_tabs(new QTabWidget(m_reader))
    , m_overview(new SafeTextView(m_tabs))
    , m_links(new SafeTextView(m_tabs))
    , m_history(new SafeTextView(m_tabs))
    , m_editButton(new QToolButton(m_reader))
    , m_languageBox(new QComboBox(m_reader))
    , m_emptyFieldsButton(new QToolButton(m_reader))
    , m_bar(new MessageBar(this))
    , m_editor(new QWidget(this))
    , m_formHost(new QWidget(m_editor))
    , m_saveButton(new QPushButton(m_editor))
    , m_cancelButton(new QPushButton(m_editor))
    , m_draftState(new QLabel(m_editor))
{
    setObjectName(u"recordPane"_s);
    m_overview->setObjectName(u"recordOverview"_s);
    m_links->setObjectName(u"recordLinks"_s);
    m_history->setObjectName(u"recordHistory"_s);
    m_editButton->setObjectName(u"editRecord"_s);
    m_languageBox->setObjectName(u"recordLanguage"_s);
    m_emptyFieldsButton->setObjectName(u"emptyFields"_s);
    m_saveButton->setObjectName(u"saveRecord"_s);
    m_cancelButton->setObjectName(u"cancelRecord"_s);
    m_draftState->setObjectName(u"draftState"_s);
    m_draftState->setWordWrap(true);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, QString());
    m_tabs->addTab(m_links, QString());
    m_tabs->addTab(m_history, QString());
    m_editButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_editButton, u"edit"_s);
    m_emptyFieldsButton->setCheckable(true);
    m_languageBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *toolRow = new QWidget(m_reader);
    auto *tools = new FlowLayout(toolRow); // A narrow pane wraps them instead of cutting their words.
    tools->setContentsMargins(8, 4, 8, 0);
    tools->addWidget(m_editButton);
    tools->addWidget(m_languageBox);
    tools->addWidget(m_emptyFieldsButton);
    auto *readerColumn = new QVBoxLayout(m_reader);
    readerColumn->setContentsMargins(0, 0, 0, 0);
    readerColumn->addWidget(toolRow);
    readerColumn->addWidget(m_tabs, 1);

    setLineIcon(m_saveButton, u"save"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_draftState, 1);
    auto *editorColumn = new QVBoxLayout(m_editor);
    editorColumn->setContentsMargins(0, 0, 0, 0);
    (new QVBoxLayout(m_formHost))->setContentsMargins(0, 0, 0, 0);
    editorColumn->addWidget(m_formHost, 1);
    editorColumn->addLayout(buttons);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_reader);
    m_stack->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(2s); // Well inside the three seconds that may be lost.
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordPane::storeDraft);
    for (SafeTextView *view : {m_overview, m_links, m_history}) {
        connect(view, &QTextBrowser::anchorClicked, this, &RecordPane::open);
    }
    connect(m_editButton, &QToolButton::clicked, this, &RecordPane::edit);
    connect(m_saveButton, &QPushButton::clicked, this, &RecordPane::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &RecordPane::cancelEdit);
    connect(m_languageBox, &QComboBox::activated, this, [this] {
        m_language = m_languageBox->currentData().toString();
        load();
    });
    connect(m_emptyFieldsButton, &QToolButton::toggled, this, [this](bool on) {
        m_showEmptyFields = on;
        load();
    });
    retranslate();
    clear();
}

RecordPane::~RecordPane()
{
    if (m_form != nullptr && m_draftTimer.isActive()) {
        storeDraft(); // The queue finishes before it goes.
    }
}

void RecordPane::show(const RecordId &id)
{
    if (id == m_id && (m_form != nullptr || m_stack->currentWidget() == m_reader)) {
        return;
    }
    if (m_form != nullptr) {
        storeDraft(); // Choosing another row loses nothing: the draft stays.
        endForm();
    }
    if (id != m_id) {
        m_language.clear();
        m_bar->hide();
    }
    m_id = id;
    m_isNew = false;
    load();
}

void RecordPane::clear()
{
    if (m_form != nullptr) {
        storeDraft();
        endForm();
    }
    m_load.cancel();
    m_id = {};
    m_loaded = {};
    m_bar->hide();
    m_empty->show(tr("Select a record to read it."), tr("Up and Down move through the list, Ctrl+E edits what is shown."));
    m_stack->setCurrentWidget(m_empty);
}

void RecordPane::refresh()
{
    if (m_form == nullptr && !m_id.isEmpty()) {
        load();
    }
}

PageStyle RecordPane::style() const
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
    style.language = m_language;
    return style;
}

void RecordPane::load()
{
    QStringList languages = readerLanguages();
    if (!m_language.isEmpty()) {
        languages.prepend(m_language);
        languages.removeDuplicates();
    }
    // Names of countries stay in the language of the window, texts follow the choice.
    const Labels labels(m_services.vocabularies, languages);
    m_load.start(
        [&library = m_services.library, id = m_id, labels, style = style()](std::stop_token) -> Result<Loaded> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            auto record = readRecord(**connection, id);
            if (!record) {
                return passOn(record);
            }
            if (!record->has_value() || (*record)->shown().isDeleted()) {
                return fail(ErrorKind::NotFound, id.value);
            }
            auto links = linksOf(**connection, id);
            if (!links) {
                return passOn(links);
            }
            auto changes = Journal(**connection).historyOf(id);
            if (!changes) {
                return passOn(changes);
            }
            auto draft = DraftStore(library).find(id);
            if (!draft) {
                return passOn(draft);
            }
            Loaded loaded {{std::move(**record), std::move(*links), std::move(*changes)}, {}, std::move(*draft)};
            loaded.page = writeRecordPage(loaded.contents, labels, style);
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (loaded) {
                showLoaded(std::move(*loaded));
            } else if (loaded.error().kind != ErrorKind::Cancelled) {
                const UserMessage message = ErrorText::explain(loaded.error());
                m_empty->show(message.what, message.next);
                m_stack->setCurrentWidget(m_empty);
            }
        });
}

void RecordPane::showLoaded(Loaded loaded)
{
    const bool sameRecord = m_loaded.contents.record.id == loaded.contents.record.id;
    const int scroll = m_overview->verticalScrollBar()->value();
    m_loaded = std::move(loaded);
    m_overview->setHtml(m_loaded.page.overview);
    m_links->setHtml(m_loaded.page.links);
    m_history->setHtml(m_loaded.page.history);
    if (sameRecord) {
        m_overview->verticalScrollBar()->setValue(scroll);
    }
    m_tabs->setTabText(1, tr("Links (%1)").arg(Formats::count(m_loaded.page.linkCount)));
    m_emptyFieldsButton->setText(m_showEmptyFields ? tr("Hide empty fields") : tr("Show empty fields (%1)").arg(Formats::count(m_loaded.page.emptyFields)));
    m_editButton->setEnabled(!m_services.library.isReadOnly() && m_loaded.contents.record.state != u"read_only_newer"_s);
    showLanguages();
    m_stack->setCurrentWidget(m_reader);
    if (m_loaded.draft) {
        offerDraft(*m_loaded.draft);
    }
}

void RecordPane::showLanguages()
{
    const QSignalBlocker quiet(m_languageBox);
    m_languageBox->clear();
    const QString window = readerLanguages().first();
    for (const QString &language : m_loaded.page.languages) {
        m_languageBox->addItem(languageName(language, window), language);
    }
    const QString shown = m_loaded.contents.record.shown().title(m_language.isEmpty() ? readerLanguages() : QStringList(m_language)).language;
    m_languageBox->setCurrentIndex(m_languageBox->findData(shown));
    m_languageBox->setVisible(m_languageBox->count() > 1);
}

void RecordPane::offerDraft(const Draft &draft)
{
    m_bar->tellUntilClosed(tr("You began to edit this record (%1) and have not saved it.").arg(Formats::dateTime(draft.savedAt)), tr("Continue editing"),
        [this, draft] { startForm(draft.startedFrom, draft.document); });
}

void RecordPane::edit()
{
    if (m_form != nullptr || m_loaded.contents.record.id.isEmpty() || !m_editButton->isEnabled()) {
        return;
    }
    const Document &shown = m_loaded.contents.record.shown();
    m_loaded.draft ? startForm(m_loaded.draft->startedFrom, m_loaded.draft->document) : startForm(shown, shown);
}

void RecordPane::createRecord(RecordType type)
{
    if (m_form != nullptr) {
        storeDraft();
        endForm();
    }
    m_load.cancel();
    m_id = RecordId::random(typeCode(type));
    m_isNew = true;
    m_loaded = {};
    Document document;
    document.set(u"_id"_s, m_id.value);
    document.set(u"type"_s, typeCode(type));
    document.set(u"review_state"_s, u"draft"_s);
    document.set(u"tlp"_s, u"TLP:GREEN"_s);
    document.set(u"verification"_s, u"V0"_s);
    document.set(u"lang"_s, readerLanguages().first());
    startForm({}, document);
}

void RecordPane::startForm(const Document &startedFrom, const Document &document)
{
    m_bar->hide();
    m_startedFrom = startedFrom;
    m_isNew = startedFrom.isEmpty();
    const QString language = document.value(u"lang").toString();
    m_form = new RecordForm({m_services, Labels(m_services.vocabularies, readerLanguages()), language}, document, m_formHost);
    m_formHost->layout()->addWidget(m_form);
    connect(m_form, &RecordForm::changed, this, [this] {
        m_draftState->setText(tr("Not yet saved"));
        m_draftTimer.start();
    });
    m_draftState->clear();
    m_stack->setCurrentWidget(m_editor);
    m_form->setFocus();
    Q_EMIT editingChanged(true);
}

void RecordPane::endForm()
{
    m_draftTimer.stop();
    delete std::exchange(m_form, nullptr);
    Q_EMIT editingChanged(false);
}

void RecordPane::storeDraft()
{
    const Document document = m_form->document();
    if (document == m_startedFrom) {
        return;
    }
    m_drafts.add(
        [&library = m_services.library, draft = Draft {m_id, document, m_startedFrom, {}}] { return DraftStore(library).put(draft); },
        [this](const Result<void> &stored) {
            m_draftState->setText(stored ? tr("Your draft is safe on this computer.") : ErrorText::explain(stored.error()).text());
        });
}

void RecordPane::discardDraft()
{
    m_drafts.add([&library = m_services.library, id = m_id] { return DraftStore(library).discard(id); },
        [this](const Result<void> &done) {
            if (!done) {
                m_bar->tell(ErrorText::explain(done.error()).text());
            }
        });
    m_loaded.draft.reset();
}

void RecordPane::save()
{
    if (m_form == nullptr || !m_saveButton->isEnabled()) {
        return;
    }
    const Document document = m_form->document();
    std::vector<ValidationProblem> problems = validate(document, m_services.vocabularies);
    // Faults that came from elsewhere do not stop a person from saving what is right.
    const std::vector<ValidationProblem> old = m_startedFrom.isEmpty() ? std::vector<ValidationProblem>() : validate(m_startedFrom, m_services.vocabularies);
    std::erase_if(problems, [&old](const ValidationProblem &problem) {
        return problem.severity == Severity::Warning || std::find(old.begin(), old.end(), problem) != old.end();
    });
    m_form->showProblems(problems);
    if (!problems.empty()) {
        m_draftState->setText(tr("%Ln thing(s) must be put right before saving.", nullptr, int(problems.size())));
        return;
    }
    storeDraft(); // Should the save fail on a full disk, the text is tried to be kept twice.
    m_draftTimer.stop();
    m_saveButton->setEnabled(false);
    const auto saved = [this, id = m_id](const Result<SavedChange> &result) {
        m_saveButton->setEnabled(true);
        if (!result) {
            m_draftState->setText(ErrorText::explain(result.error()).text());
            return;
        }
        if (id == m_id) {
            discardDraft();
            endForm();
            m_isNew = false;
            load();
        }
    };
    if (m_isNew) {
        m_commands.create(document.type(), document.json(), saved);
    } else {
        m_commands.edit(m_id, mergePatchBetween(m_startedFrom.json(), document.json()), saved);
    }
}

void RecordPane::cancelEdit()
{
    if (m_form == nullptr) {
        return;
    }
    const auto leave = [this] {
        discardDraft();
        endForm();
        m_isNew ? clear() : load();
    };
    const Document document = m_form->document();
    if (document == m_startedFrom || (m_isNew && bestText(document.value(u"title"), {}).isEmpty())) {
        leave();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Discard what you typed?"),
        tr("What you typed has not been saved. Keep it as a draft, or discard it?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *keep = question->addButton(tr("Keep the draft"), QMessageBox::AcceptRole);
    QPushButton *discard = question->addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    QPushButton *back = question->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(back);
    connect(question, &QMessageBox::buttonClicked, this, [this, leave, keep, discard](const QAbstractButton *button) {
        if (button == static_cast<QAbstractButton *>(discard)) {
            leave();
        } else if (button == static_cast<QAbstractButton *>(keep)) {
            storeDraft();
            endForm();
            m_isNew ? clear() : load();
        }
    });
    question->open();
}

void RecordPane::showHistory()
{
    if (m_stack->currentWidget() == m_reader) {
        m_tabs->setCurrentWidget(m_history);
        m_history->setFocus();
    }
}

void RecordPane::removeRecord()
{
    if (m_form == nullptr && !m_loaded.contents.record.id.isEmpty() && m_editButton->isEnabled()) {
        m_commands.remove(m_id); // Undo brings it back; no question is needed.
    }
}

void RecordPane::open(const QUrl &link)
{
    const QString target = link.path(QUrl::FullyDecoded);
    if (link.scheme() == u"record"_s) {
        Q_EMIT linkActivated({target});
    } else if (link.scheme() == u"facet"_s) {
        const qsizetype colon = target.indexOf(u':');
        Q_EMIT facetActivated(target.first(colon), target.sliced(colon + 1));
    } else if (link.scheme() == u"web"_s) {
        openWeb(target);
    }
}

void RecordPane::openWeb(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s) || url.host().isEmpty()) {
        m_bar->tell(tr("This is not a web address and is not opened."));
        return;
    }
    // Shown in ASCII, so that a look-alike letter cannot hide where it leads.
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open in the browser?"),
        tr("This leads out of the library, to:\n%1").arg(QString::fromLatin1(url.toEncoded())), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this, [yes, url](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            QDesktopServices::openUrl(url);
        }
    });
    question->open();
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        if (m_id.isEmpty()) {
            clear();
        }
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void RecordPane::retranslate()
{
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("Links"));
    m_tabs->setTabText(2, tr("History"));
    m_overview->setAccessibleName(tr("The record"));
    m_links->setAccessibleName(tr("Links of the record"));
    m_history->setAccessibleName(tr("History of the record"));
    m_editButton->setText(tr("Edit"));
    m_editButton->setToolTip(tr("Edit this record (Ctrl+E)"));
    m_languageBox->setAccessibleName(tr("Language of the text"));
    m_languageBox->setToolTip(tr("Language of the text"));
    m_saveButton->setText(tr("Save"));
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace fourthp::ui
