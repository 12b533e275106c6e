// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/publish_dialog.h"

#include "core/base/file_name.h"
#include "core/publish/printable_edition.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/curation/edition_page_parts.h"
#include "ui/exchange/export_sentences.h"
#include "ui/exchange/publish_form.h"
#include "ui/exchange/scan_row.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kAfterCommit = 500ms;

} // namespace

PublishDialog::PublishDialog(const Services &services, PublishScope scope, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_scope(std::move(scope))
    , m_inputs(new QWidget(this))
    , m_form(new PublishForm(services.settings, m_scope, m_inputs))
    , m_scan(new ScanRow(services, [this] { return scanOrder(); }, this))
    , m_summary(new QLabel(this))
    , m_findings(new QListWidget(this))
    , m_path(new QLineEdit(m_inputs))
    , m_browse(new QPushButton(tr("Choose…"), m_inputs))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_publish(new QPushButton(tr("Publish"), this))
    , m_replace(new QPushButton(tr("Replace it"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
    , m_changes(services.library, kAfterCommit, [this] { updateReport(); })
{
    setWindowTitle(m_scope.title.isEmpty() ? tr("Publish %Ln record(s)", nullptr, int(m_scope.docids.size()))
                                           : tr("Publish “%1”").arg(m_scope.title));
    setObjectName(u"publishDialog"_s);
    nameParts();
    arrange();
    resize(860, 500);

    m_reportSoon.setSingleShot(true);
    m_reportSoon.setInterval(200ms);
    connect(&m_reportSoon, &QTimer::timeout, this, &PublishDialog::updateReport);
    connect(m_scan, &ScanRow::recordWanted, this, &PublishDialog::recordWanted);
    connect(m_form, &PublishForm::contentChanged, m_scan, &ScanRow::forget);
    connect(m_form, &PublishForm::contentChanged, this, [this] { m_reportSoon.start(); });
    connect(m_form, &PublishForm::formatChanged, this, &PublishDialog::changeFormat);
    connect(m_browse, &QPushButton::clicked, this, &PublishDialog::choosePath);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        start(!m_agreedPath.isEmpty() && path() == m_agreedPath ? Overwrite::Allowed : Overwrite::Never);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { start(Overwrite::Allowed); });
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_shownBy)); });
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const RecordId id {item->data(kLineRecordRole).toString()};
        if (!id.isEmpty()) {
            Q_EMIT recordWanted(id, item->data(kLineFieldRole).toString());
        }
    });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        if (m_stage == Stage::NameTaken) {
            enter(Stage::Choosing);
        }
    });

    const QString known = services.settings.exportFolder();
    const QDir folder(
        known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known);
    const QString name = m_scope.title.isEmpty() ? tr("Case studies") : m_scope.title;
    m_path->setText(QDir::toNativeSeparators(folder.filePath(safeFileName(name))));
    changeFormat();
    enter(Stage::Choosing);
}

void PublishDialog::nameParts()
{
    m_summary->setObjectName(u"publishSummary"_s);
    m_summary->setText(tr("Looking through what is to be published…"));
    m_findings->setObjectName(u"publishFindings"_s);
    m_findings->setAccessibleName(tr("What stands against printing"));
    m_path->setObjectName(u"publishPath"_s);
    m_browse->setObjectName(u"publishBrowse"_s);
    m_progress->setObjectName(u"publishProgress"_s);
    m_message->setObjectName(u"publishMessage"_s);
    m_publish->setObjectName(u"publishStart"_s);
    m_replace->setObjectName(u"publishReplace"_s);
    m_open->setObjectName(u"publishOpen"_s);
    m_close->setObjectName(u"publishClose"_s);
    for (QLabel *label : {m_summary, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    prepareLines(*m_findings);
}

void PublishDialog::arrange()
{
    auto *right = new QVBoxLayout;
    right->addWidget(m_summary);
    right->addWidget(m_findings, 1);
    right->addWidget(m_scan);
    auto *fileLabel = new QLabel(tr("Saved as:"), m_inputs);
    fileLabel->setBuddy(m_path);
    auto *file = new QHBoxLayout;
    file->addWidget(fileLabel);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins({});
    inputs->addWidget(m_form);
    inputs->addStretch();
    inputs->addLayout(file);
    auto *halves = new QHBoxLayout;
    halves->addWidget(m_inputs, 1);
    halves->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton *button : {m_replace, m_publish, m_open, m_close}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void PublishDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    updateReport();
}

PublishOrder PublishDialog::order(Overwrite overwrite) const
{
    PublishOrder order;
    order.scope = m_scope;
    order.path = path();
    order.overwrite = overwrite;
    order.who = m_services.settings.author();
    m_form->fill(order);
    return order;
}

ScanOrder PublishDialog::scanOrder() const
{
    const PublishOrder chosen = order(Overwrite::Never);
    ScanOrder scan {.docids = m_scope.docids, .edition = m_scope.edition};
    scan.options.format = ExportFormat::Ndjson; // The texts of cases, whole.
    scan.options.redaction = chosen.redaction;
    scan.options.recipients = chosen.options.recipients;
    return scan;
}

QString PublishDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString ending = m_suffix.isEmpty() ? QString() : QString(u'.' + m_suffix);
    return typed.isEmpty() || typed.endsWith(ending, Qt::CaseInsensitive) ? typed : typed + ending;
}

void PublishDialog::changeFormat()
{
    QString name = m_path->text();
    if (!m_suffix.isEmpty() && name.endsWith(u'.' + m_suffix)) {
        name.chop(m_suffix.size() + 1);
    }
    m_suffix = factsOf(m_form->format()).suffix;
    m_path->setText(m_suffix.isEmpty() ? name : QString(name + u'.' + m_suffix));
}

void PublishDialog::updateReport()
{
    m_report.start(
        [&library = m_services.library, wanted = order(Overwrite::Never), languages = readerLanguages()](
            std::stop_token stop) { return reportBefore(library, wanted, languages, std::move(stop)); },
        [this](const Result<PublishReport> &report) {
            if (report) {
                showReport(*report);
                return;
            }
            m_canPublish = false;
            m_publish->setEnabled(false);
            m_findings->clear();
            m_summary->setText(explain(report.error()));
        });
}

void PublishDialog::showReport(const PublishReport &report)
{
    m_canPublish = report.mayBePublished;
    m_publish->setEnabled(m_canPublish && m_stage == Stage::Choosing);
    QStringList sentences;
    sentences.append(report.cases == 0
            ? tr("There is no case study to publish.")
            : tr("%Ln case study(s), marked %1.", nullptr, report.cases).arg(report.marking));
    if (report.needsRecipients) {
        sentences.append(tr("Name the group that it is for: its marking lets it go to them alone."));
    }
    if (report.cases > 0 && !report.mayBePublished && !report.needsRecipients) {
        sentences.append(tr("The marking of this does not let it leave this computer."));
    }
    sentences.append(whatStayed(report.heldBack));
    const std::vector<EditionLine> lines = EditionSentences::findings(report.view);
    sentences.append(lines.empty() ? tr("Nothing stands against printing.")
                                   : tr("Before it is printed (a line opens its record):"));
    m_summary->setText(sentences.join(u' '));
    showLines(*m_findings, lines);
}

void PublishDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Publish to"), path());
    dialog->setObjectName(u"publishPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!m_suffix.isEmpty()) {
        dialog->setNameFilter(u"*."_s + m_suffix);
        dialog->setDefaultSuffix(m_suffix);
    }
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        // The file dialog asks before something is replaced, and only then; what comes there later does not
        // count.
        m_agreedPath = QFileInfo::exists(chosen) ? chosen : QString();
        m_path->setText(QDir::toNativeSeparators(chosen));
    });
    dialog->open();
}

void PublishDialog::start(Overwrite overwrite)
{
    if (path().isEmpty()) {
        enter(Stage::Choosing, tr("Choose a file to write to."));
        return;
    }
    m_overwrite = overwrite;
    m_services.settings.setExportFolder(QFileInfo(path()).absolutePath());
    m_form->remember();
    enter(Stage::Running);
    m_task.start(
        [&library = m_services.library, wanted = order(overwrite), progress = progressIn(m_progress)](
            const std::stop_token &stop) { return publish(library, wanted, progress, stop); },
        [this](const Result<Published> &published) { finish(published); });
}

void PublishDialog::finish(const Result<Published> &published)
{
    const QString name = Formats::isolated(QFileInfo(path()).fileName());
    if (published) {
        m_shownBy = published->shownBy;
        enter(Stage::Published, ErrorText::withUnnoted(tr("Published as %1.").arg(name), published->noted));
        m_open->setFocus();
        return;
    }
    if (published.error().kind == ErrorKind::Conflict && m_overwrite == Overwrite::Never) {
        enter(
            Stage::NameTaken, tr("There is something named %1 already. Nothing was overwritten.").arg(name));
        m_replace->setFocus();
        return;
    }
    const bool stopped = published.error().kind == ErrorKind::Cancelled;
    enter(Stage::Choosing,
        (stopped ? tr("Stopped.") : explain(published.error())) + u' '
            + tr("Nothing was written, and what was there before is as it was."));
}

void PublishDialog::enter(Stage stage, const QString &message)
{
    m_stage = stage;
    const bool isRunning = stage == Stage::Running || stage == Stage::Stopping;
    m_inputs->setEnabled(stage == Stage::Choosing || stage == Stage::NameTaken);
    m_publish->setVisible(stage != Stage::NameTaken && stage != Stage::Published);
    m_publish->setEnabled(stage == Stage::Choosing && m_canPublish);
    m_publish->setDefault(stage == Stage::Choosing);
    m_replace->setVisible(stage == Stage::NameTaken);
    m_open->setVisible(stage == Stage::Published);
    m_open->setDefault(stage == Stage::Published);
    m_progress->setVisible(isRunning);
    m_message->setVisible(!message.isEmpty());
    m_message->setText(message);
    m_close->setEnabled(stage != Stage::Stopping);
    m_close->setText(isRunning ? tr("Stop") : stage == Stage::Published ? tr("Close") : tr("Cancel"));
    if (stage == Stage::Running) {
        m_progress->setRange(0, 0);
        m_close->setFocus();
    }
}

QString PublishDialog::explain(const Error &error) const
{
    if (error.kind == ErrorKind::Unsupported && error.subject == u"fourthp-render"_s) {
        return tr("The part of the program that makes PDFs is missing or cannot start. Choose another kind "
                  "of file, or install the program again.");
    }
    if (error.kind == ErrorKind::Damaged && error.subject == u"fourthp-render"_s) {
        return tr("The pages could not be made.");
    }
    if (error.detail == kPrintableNoMore) {
        return tr("“%1” was marked more strictly, or withdrawn, after this edition was frozen: the edition "
                  "cannot be published any more. Publish a new edition without it.")
            .arg(error.subject);
    }
    if (error.kind == ErrorKind::Unsupported) {
        return tr("The marking of this does not let it leave this computer.");
    }
    if (error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Conflict) {
        return tr("Choose another place: this one belongs to the library, or holds something else.");
    }
    return ErrorText::explain(error).text();
}

void PublishDialog::reject()
{
    if (m_stage == Stage::Running) {
        m_task.stop();
        enter(Stage::Stopping);
    } else if (m_stage == Stage::Published) {
        accept();
    } else if (m_stage != Stage::Stopping) {
        QDialog::reject();
    }
}

} // namespace fourthp::ui
