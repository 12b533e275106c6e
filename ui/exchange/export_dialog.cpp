// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "core/base/clock.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/column_list.h"
#include "ui/library/result_row.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr size_t kPreviewRows = 5;

/// Paths as a person knows them: by their headings.
QString headingsOf(const QStringList &paths)
{
    QStringList headings;
    for (const QString &path : paths) {
        const ResultColumns named = columnsFrom(path.contains(u'.') ? QStringList {path.section(u'.', 0, 0), path} : QStringList {path});
        headings.append(named.headings.join(u": "_s));
    }
    return Formats::list(headings);
}

} // namespace

ExportDialog::ExportDialog(const Services &services, std::vector<qint64> docids, const QStringList &columns, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_docids(std::move(docids))
    , m_inputs(new QWidget(this))
    , m_preset(new QComboBox(m_inputs))
    , m_cells(new QComboBox(m_inputs))
    , m_several(new QComboBox(m_inputs))
    , m_privacy(new QComboBox(m_inputs))
    , m_columns(new ColumnList(columns, m_inputs))
    , m_preview(new QTableWidget(m_inputs))
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
    setWindowTitle(tr("Export %Ln record(s) as CSV", nullptr, int(m_docids.size())));
    setObjectName(u"exportDialog"_s);
    makeOptions();
    arrange();
    resize(880, 540);

    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(100ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_columns, &ColumnList::changed, this, [this] { m_previewSoon.start(); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        if (m_stage == Stage::NameTaken) {
            enter(Stage::Choosing);
        }
    });
    connect(m_export, &QPushButton::clicked, this, [this] { start(path() == m_agreedPath ? ExistingFile::Replace : ExistingFile::Ask); });
    connect(m_replace, &QPushButton::clicked, this, [this] { start(ExistingFile::Replace); });
    connect(m_saveBeside, &QPushButton::clicked, this, [this] {
        m_path->setText(QDir::toNativeSeparators(m_freePath));
        start(ExistingFile::Ask);
    });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    enter(Stage::Choosing);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::makeOptions()
{
    for (auto [widget, name] : std::initializer_list<std::pair<QWidget *, QString>> {{m_inputs, u"exportInputs"_s}, {m_preset, u"exportPreset"_s},
             {m_cells, u"exportCells"_s}, {m_several, u"exportSeveral"_s}, {m_privacy, u"exportPrivacy"_s}, {m_preview, u"exportPreview"_s},
             {m_notice, u"exportNotice"_s}, {m_path, u"exportPath"_s}, {m_browse, u"exportBrowse"_s}, {m_progress, u"exportProgress"_s},
             {m_message, u"exportMessage"_s}, {m_export, u"exportStart"_s}, {m_replace, u"exportReplace"_s},
             {m_saveBeside, u"exportSaveBeside"_s}, {m_close, u"exportClose"_s}}) {
        widget->setObjectName(name);
    }
    m_preset->addItem(tr("For a spreadsheet (Excel, LibreOffice)"), int(CsvPreset::Excel));
    m_preset->addItem(tr("For other programs (plain data)"), int(CsvPreset::Data));
    m_cells->addItem(tr("Words"), int(CellText::Labels));
    m_cells->addItem(tr("Codes"), int(CellText::Codes));
    m_several->addItem(tr("In one cell"), int(SeveralValues::OneCell));
    m_several->addItem(tr("In a column each"), int(SeveralValues::ColumnEach));
    m_privacy->addItem(tr("Leave out"), false);
    m_privacy->addItem(tr("Include those chosen"), true);
    for (QComboBox *box : {m_preset, m_cells, m_several}) { // What is personal is asked anew each time.
        box->setCurrentIndex(std::max(0, box->findData(m_services.settings.choice(box->objectName(), u"0"_s).toInt())));
    }
    for (QComboBox *box : {m_preset, m_cells, m_several, m_privacy}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_previewSoon.start(); });
    }
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFocusPolicy(Qt::TabFocus);
    m_preview->setAccessibleName(tr("The first rows"));
    m_preview->verticalHeader()->hide();
    m_preview->setMinimumHeight(150);
    m_progress->setAccessibleName(tr("Progress of the export"));
    for (QLabel *label : {m_notice, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const QString known = m_services.settings.exportFolder();
    const QString folder = known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known;
    const QString today = m_services.clock.nowUtc().toLocalTime().date().toString(Qt::ISODate);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("cases", "file name of an export") + u'-' + today + u".csv"_s)));
    m_path->setAccessibleName(tr("File"));
}

QFormLayout *ExportDialog::optionsForm()
{
    auto *form = new QFormLayout;
    form->addRow(tr("Kind of table:"), m_preset);
    form->addRow(tr("Cells hold:"), m_cells);
    form->addRow(tr("Several values:"), m_several);
    form->addRow(tr("Contacts and names of staff:"), m_privacy);
    return form;
}

void ExportDialog::arrange()
{
    auto *right = new QVBoxLayout;
    right->addLayout(optionsForm());
    right->addWidget(new QLabel(tr("The first rows"), m_inputs));
    right->addWidget(m_preview, 1);
    right->addWidget(m_notice);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_columns, 2);
    middle->addLayout(right, 3);
    auto *fileLabel = new QLabel(tr("File:"), m_inputs);
    fileLabel->setBuddy(m_path);
    auto *file = new QHBoxLayout;
    file->addWidget(fileLabel);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins({});
    inputs->addLayout(middle, 1);
    inputs->addLayout(file);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton *button : {m_replace, m_saveBeside, m_export, m_close}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_inputs, 1);
    column->addWidget(m_message); // A row of its own: beside buttons a longer text would be cut off.
    column->addLayout(buttons);
}

CsvOptions ExportDialog::options() const
{
    CsvOptions options;
    options.preset = CsvPreset(m_preset->currentData().toInt());
    options.cells = CellText(m_cells->currentData().toInt());
    options.severalValues = SeveralValues(m_several->currentData().toInt());
    options.withPersonalData = m_privacy->currentData().toBool();
    options.columns = m_columns->chosen();
    return options;
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::updatePreview()
{
    const CsvOptions wanted = options();
    const auto take = [this](const Result<CsvText> &table) {
        m_canExport = table.has_value();
        m_export->setEnabled(m_canExport && m_stage == Stage::Choosing);
        if (table) {
            showPreview(*table);
            return;
        }
        m_preview->setRowCount(0);
        m_preview->setColumnCount(0);
        m_notice->setText(explain(table.error()));
    };
    if (wanted.columns.isEmpty()) { // Core would choose the columns itself.
        m_previewTask.cancel();
        take(fail(ErrorKind::InvalidInput, u"columns"_s));
        return;
    }
    std::vector<qint64> first(m_docids.begin(), m_docids.begin() + qsizetype(std::min(m_docids.size(), kPreviewRows)));
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_previewTask.start(
        [&library = m_services.library, first, wanted, labels](
            std::stop_token stop) { return csvText(library, first, wanted, labels, translated, stop); },
        take);
}

void ExportDialog::showPreview(const CsvText &table)
{
    QStringList notices;
    if (table.report.heldBack > 0) {
        notices.append(tr("Some of these records stay here, because of their TLP marking or because a consent does not stand."));
    }
    if (!table.report.columnsLeftOut.isEmpty()) {
        notices.append(tr("Left out, because it may name persons: %1.").arg(headingsOf(table.report.columnsLeftOut)));
    }
    m_notice->setText(notices.join(u' '));
    const std::vector<QStringList> rows = readTable(table.bytes);
    if (rows.empty()) {
        return;
    }
    m_preview->setColumnCount(int(rows.front().size()));
    m_preview->setRowCount(int(rows.size()) - 1);
    m_preview->setHorizontalHeaderLabels(rows.front());
    for (size_t row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < int(rows[row].size()); ++column) {
            m_preview->setItem(int(row) - 1, column, new QTableWidgetItem(rows[row].at(column)));
        }
    }
}

void ExportDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export to"), m_path->text(), tr("Tables (*.csv)"));
    if (!chosen.isEmpty()) {
        m_agreedPath = chosen; // The file dialog asks before a file is replaced.
        m_path->setText(QDir::toNativeSeparators(chosen));
    }
}

void ExportDialog::start(ExistingFile existingFile)
{
    if (path().isEmpty()) {
        enter(Stage::Choosing, tr("Choose a file to write to."));
        return;
    }
    m_services.settings.setExportFolder(QFileInfo(path()).absolutePath());
    for (const QComboBox *box : {m_preset, m_cells, m_several}) {
        m_services.settings.setChoice(box->objectName(), box->currentData().toString());
    }
    enter(Stage::Running);
    const Labels labels(m_services.vocabularies, readerLanguages());
    const ProgressSink progress = [this](const Progress &step) {
        QMetaObject::invokeMethod(this, [this, step] {
            m_progress->setMaximum(int(step.total));
            m_progress->setValue(int(step.done));
        }, Qt::QueuedConnection);
    };
    m_stop = {};
    m_task.start(
        [&library = m_services.library, order = ExportOrder {m_docids, options(), path(), existingFile}, labels, progress, stop = m_stop](
            const std::stop_token &dropped) {
            // A stop by the person is answered by what became of the file; only a dialog that dies drops the result.
            const std::stop_callback passOnStop(dropped, [stop]() mutable { stop.request_stop(); });
            return runExport(library, order, labels, progress, stop.get_token());
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
    const QString name = Formats::isolated(QFileInfo(path()).fileName());
    if (!outcome->report) {
        m_freePath = outcome->freePath;
        m_saveBeside->setText(tr("Save as %1").arg(QFileInfo(m_freePath).fileName().replace(u'&', u"&&"_s)));
        enter(Stage::NameTaken, tr("There is a file %1 already. Nothing was overwritten.").arg(name));
        m_saveBeside->setFocus();
        return;
    }
    const CsvReport &report = *outcome->report;
    Q_EMIT exported(path(), report.rows);
    QStringList stays;
    if (report.heldBack > 0) {
        stays.append(tr("%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.", nullptr, int(report.heldBack)));
    }
    if (!report.columnsLeftOut.isEmpty()) {
        stays.append(tr("Left out, because it may name persons: %1.").arg(headingsOf(report.columnsLeftOut)));
    }
    if (stays.isEmpty()) {
        accept();
        return;
    }
    enter(Stage::Written, tr("Saved %Ln row(s) to %1.", nullptr, int(report.rows)).arg(name) + u' ' + stays.join(u' '));
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
        return m_columns->chosen().isEmpty() ? tr("Choose at least one column.")
                                             : tr("The chosen columns may name persons and are left out. Choose another one, or include them.");
    }
    if (error.kind == ErrorKind::InvalidInput && error.subject == path()) {
        return tr("Choose another file: %1 belongs to the library, or is no plain file.").arg(Formats::isolated(QFileInfo(path()).fileName()));
    }
    return ErrorText::explain(error).text();
}

void ExportDialog::reject()
{
    switch (m_stage) {
    case Stage::Running:
        m_stop.request_stop();
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
