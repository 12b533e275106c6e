// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "core/base/clock.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/column_list.h"
#include "ui/exchange/exchange_profiles.h"
#include "ui/exchange/export_form.h"
#include "ui/exchange/export_preview.h"
#include "ui/exchange/export_sentences.h"
#include "ui/exchange/scan_row.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

const QString kColumnsKey = u"columns"_s; ///< In a profile.
constexpr qint64 kPreviewRecords = 5;
constexpr size_t kRecordsLookedAt = 500; ///< To find so many that may leave.

} // namespace

ExportDialog::ExportDialog(
    const Services &services, const ExportScope &scope, const QStringList &columns, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_docids(scope.docids)
    , m_scope(scope.text)
    , m_inputs(new QWidget(this))
    , m_scopeBox(new ExportScopeBox(services, scope, m_inputs))
    , m_format(new QComboBox(m_inputs))
    , m_profiles(new ExchangeProfiles(
          services.settings, u"export"_s, [this] { return profile(); }, m_inputs))
    , m_columns(new ColumnList(columns, m_inputs))
    , m_form(new ExportForm(services, m_inputs))
    , m_preview(new ExportPreview(m_inputs))
    , m_scan(new ScanRow(
          services, [this] { return ScanOrder {.docids = m_docids, .options = options()}; }, m_inputs))
    , m_notice(new QLabel(m_inputs))
    , m_path(new QLineEdit(m_inputs))
    , m_browse(new QPushButton(tr("Choose…"), m_inputs))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_replace(new QPushButton(tr("Replace the file"), this))
    , m_saveBeside(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_notice->setTextFormat(Qt::PlainText);
    showCount();
    setObjectName(u"exportDialog"_s);
    nameParts();
    fill();
    arrange();
    resize(880, 560);

    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(100ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_scan, &ScanRow::recordWanted, this, [this](const RecordId &id, const QString &field) {
        reject(); // The record is read in the window, which waits for this dialog.
        Q_EMIT recordWanted(id, field);
    });
    connect(m_form, &ExportForm::changed, m_scan, &ScanRow::forget);
    connect(m_columns, &ColumnList::changed, this, [this] { m_previewSoon.start(); });
    connect(m_form, &ExportForm::changed, this, [this] { m_previewSoon.start(); });
    connect(m_scopeBox, &ExportScopeBox::chosen, this, &ExportDialog::changeScope);
    connect(m_scopeBox, &ExportScopeBox::reading, this, [this] { changeScope({}); });
    connect(m_scopeBox, &ExportScopeBox::failed, this, [this](const Error &error) {
        if (m_stage == Stage::Choosing
            || m_stage == Stage::NameTaken) { // Else it is about no choice any more.
            enter(Stage::Choosing, explain(error));
        }
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::changeFormat);
    connect(m_profiles, &ExchangeProfiles::chosen, this, &ExportDialog::apply);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    const auto chooseAnew = [this] { // What was asked about a file is no question any more.
        if (m_stage == Stage::NameTaken) {
            enter(Stage::Choosing);
        }
    };
    connect(m_form, &ExportForm::changed, this, chooseAnew);
    connect(m_path, &QLineEdit::textChanged, this, chooseAnew);
    connect(m_export, &QPushButton::clicked, this, [this] { start({m_agreedPath}); });
    connect(m_replace, &QPushButton::clicked, this, [this] { start(m_agreed); });
    connect(m_saveBeside, &QPushButton::clicked, this, [this] {
        m_path->setText(QDir::toNativeSeparators(m_freePath));
        start({});
    });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    changeFormat();
    enter(Stage::Choosing);
}

ExportFormat ExportDialog::format() const
{
    return *formatFromCode(m_format->currentData().toString());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options = m_form->options(format());
    options.columns = m_columns->chosen();
    return options;
}

ExportOrder ExportDialog::order() const
{
    ExportCompanions companions = m_form->companions();
    companions.scope = m_scope;
    return {m_docids, options(), path(), companions, m_services.settings.author()};
}

void ExportDialog::showCount()
{
    setWindowTitle(tr("Export %Ln record(s)", nullptr, int(m_docids.size())));
}

void ExportDialog::changeScope(const ExportScope &scope)
{
    m_docids = scope.docids;
    m_scope = scope.text;
    m_scan->forget();
    showCount();
    m_canExport = false; // Until the first of these records were looked at.
    m_export->setEnabled(false);
    if (m_stage == Stage::NameTaken) {
        enter(Stage::Choosing); // What was asked was about other records.
    }
    updatePreview();
}

/// The file keeps its name; only an ending that was ours follows the format.
void ExportDialog::changeFormat()
{
    const FormatFacts &facts = factsOf(format());
    const QString ending = u'.' + m_suffix;
    if (QString name = m_path->text(); name.endsWith(ending)) {
        name.chop(ending.size());
        m_path->setText(name + u'.' + facts.suffix);
    }
    m_suffix = facts.suffix;
    m_columns->setVisible(facts.isTable);
    m_form->askFor(facts.format);
    m_previewSoon.start();
}

QJsonObject ExportDialog::profile() const
{
    QJsonObject profile = m_form->profile();
    profile.insert(m_format->objectName(), m_format->currentData().toString());
    profile.insert(kColumnsKey, QJsonArray::fromStringList(m_columns->chosen()));
    return profile;
}

void ExportDialog::apply(const QJsonObject &profile)
{
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(profile.value(m_format->objectName()).toString())));
    m_form->apply(profile);
    QStringList columns;
    for (const QJsonValue path : profile.value(kColumnsKey).toArray()) {
        columns.append(path.toString());
    }
    m_columns->choose(columns);
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::updatePreview()
{
    const ExportOptions wanted = options();
    const auto take = [this, wanted](const Result<ExportText> &text) {
        m_canExport = text.has_value() && !m_docids.empty();
        m_export->setEnabled(m_canExport && m_stage == Stage::Choosing);
        if (text) {
            m_preview->show(*text, wanted);
            m_notice->setText(whatWillStay(text->report).join(u' '));
            return;
        }
        m_preview->clear();
        m_notice->setText(explain(text.error()));
    };
    if (wanted.columns.isEmpty() && factsOf(wanted.format).isTable) { // Core would choose the columns itself.
        m_previewTask.cancel();
        take(fail(ErrorKind::InvalidInput, u"columns"_s));
        return;
    }
    std::vector<qint64> first(
        m_docids.begin(), m_docids.begin() + qsizetype(std::min(m_docids.size(), kRecordsLookedAt)));
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_previewTask.start(
        [&library = m_services.library, first, wanted, labels](std::stop_token stop) {
            return exportText(library, first, kPreviewRecords, wanted, labels, translated, stop);
        },
        take);
}

void ExportDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export to"), m_path->text(), m_format->currentText() + u" (*."_s + m_suffix + u')');
    if (!chosen.isEmpty()) {
        m_agreedPath = chosen; // The file dialog asks before a file is replaced.
        m_path->setText(QDir::toNativeSeparators(chosen));
    }
}

void ExportDialog::start(const QStringList &agreed)
{
    m_agreed = agreed;
    if (path().isEmpty()) {
        enter(Stage::Choosing, tr("Choose a file to write to."));
        return;
    }
    m_services.settings.setExportFolder(QFileInfo(path()).absolutePath());
    m_services.settings.setChoice(m_format->objectName(), m_format->currentData().toString());
    m_form->remember();
    enter(Stage::Running);
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_task.start(
        [&library = m_services.library, order = order(), agreed, labels, progress = progressIn(m_progress)](
            const std::stop_token &stop) {
            return runExport(library, order, agreed, labels, progress, stop);
        },
        [this](const Result<ExportOutcome> &outcome) { finish(outcome); });
}

void ExportDialog::finish(const Result<ExportOutcome> &outcome)
{
    if (!outcome) {
        const bool stopped = outcome.error().kind == ErrorKind::Cancelled;
        const QString kept = tr("Nothing was written, and an earlier file is as it was.");
        enter(Stage::Choosing, (stopped ? tr("Stopped.") : explain(outcome.error())) + u' ' + kept);
        return;
    }
    if (!outcome->report) {
        m_agreed.append(outcome->takenPath);
        const QString taken = Formats::isolated(QFileInfo(outcome->takenPath).fileName());
        m_freePath = outcome->freePath;
        m_saveBeside->setText(tr("Save as %1").arg(QFileInfo(m_freePath).fileName().replace(u'&', u"&&"_s)));
        enter(Stage::NameTaken, tr("There is a file %1 already. Nothing was overwritten.").arg(taken));
        m_saveBeside->setFocus();
        return;
    }
    const ExportReport &report = *outcome->report;
    Q_EMIT exported(path(), report.rows);
    const QStringList stayed = whatStayed(report);
    if (stayed.isEmpty()) {
        accept();
        return;
    }
    const QString name = Formats::isolated(QFileInfo(path()).fileName());
    enter(Stage::Written,
        tr("Saved %Ln row(s) to %1.", nullptr, int(report.rows)).arg(name) + u' ' + stayed.join(u' '));
    m_close->setFocus();
}

void ExportDialog::enter(Stage stage, const QString &message)
{
    m_stage = stage;
    const bool isRunning = stage == Stage::Running || stage == Stage::Stopping;
    const bool takesInput = stage == Stage::Choosing || stage == Stage::NameTaken;
    m_inputs->setEnabled(takesInput);
    m_export->setVisible(stage != Stage::NameTaken && stage != Stage::Written);
    m_export->setEnabled(stage == Stage::Choosing && m_canExport);
    m_export->setDefault(stage == Stage::Choosing);
    m_replace->setVisible(stage == Stage::NameTaken);
    m_saveBeside->setVisible(stage == Stage::NameTaken);
    m_saveBeside->setDefault(stage == Stage::NameTaken);
    m_progress->setVisible(isRunning);
    m_message->setVisible(!message.isEmpty());
    m_message->setText(message);
    m_close->setEnabled(stage != Stage::Stopping);
    m_close->setText(isRunning ? tr("Stop") : stage == Stage::Written ? tr("Close") : tr("Cancel"));
    if (stage == Stage::Running) {
        m_progress->setRange(0, 0);
        m_previewSoon.stop();
        m_previewTask.cancel();
        m_close->setFocus();
    } else if (stage == Stage::Choosing) {
        m_previewSoon.start();
    }
}

QString ExportDialog::explain(const Error &error) const
{
    if (error.kind == ErrorKind::InvalidInput && error.subject == u"columns"_s) {
        return m_columns->chosen().isEmpty()
            ? tr("Choose at least one column.")
            : tr(
                "The chosen columns may name persons and are left out. Choose another one, or include them.");
    }
    if (error.kind == ErrorKind::InvalidInput && error.subject == path()) {
        return tr("Choose another file: %1 belongs to the library, or is no plain file.")
            .arg(Formats::isolated(QFileInfo(path()).fileName()));
    }
    return ErrorText::explain(error).text();
}

void ExportDialog::reject()
{
    switch (m_stage) {
    case Stage::Running:
        m_task.stop();
        enter(Stage::Stopping);
        return;
    case Stage::Stopping:
        return;
    case Stage::Written:
        accept();
        return;
    case Stage::Choosing:
    case Stage::NameTaken:
        QDialog::reject();
        return;
    }
}

} // namespace fourthp::ui
