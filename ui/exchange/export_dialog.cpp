// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "core/model/field_catalogue.h"
#include "core/store/record_reader.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/csv_preview.h"
#include "ui/library/result_row.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {
constexpr size_t kPreviewRows = 5;
}

ExportDialog::ExportDialog(const Services &services, std::vector<qint64> docids, const QStringList &columns, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_docids(std::move(docids))
    , m_shownColumns(columns)
    , m_preset(new QComboBox(this))
    , m_cells(new QComboBox(this))
    , m_several(new QComboBox(this))
    , m_privacy(new QComboBox(this))
    , m_columns(new QListWidget(this))
    , m_resetColumns(new QPushButton(tr("Same as on screen"), this))
    , m_preview(new QTableWidget(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Export %Ln record(s) as CSV", nullptr, int(m_docids.size())));
    setObjectName(u"exportDialog"_s);
    m_preset->setObjectName(u"exportPreset"_s);
    m_columns->setObjectName(u"exportColumns"_s);
    m_path->setObjectName(u"exportPath"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_message->setObjectName(u"exportMessage"_s);
    m_privacy->setObjectName(u"exportPrivacy"_s);
    m_cells->setObjectName(u"exportCells"_s);
    m_several->setObjectName(u"exportSeveral"_s);
    m_preview->setObjectName(u"exportPreview"_s);

    m_preset->addItem(tr("For a spreadsheet (Excel, LibreOffice)"), int(CsvPreset::Excel));
    m_preset->addItem(tr("For other programs (plain data)"), int(CsvPreset::Data));
    m_cells->addItem(tr("Words"), int(CellText::Labels));
    m_cells->addItem(tr("Codes"), int(CellText::Codes));
    m_several->addItem(tr("In one cell"), int(SeveralValues::OneCell));
    m_several->addItem(tr("In a column each"), int(SeveralValues::ColumnEach));
    m_privacy->addItem(tr("Leave out"), false);
    m_privacy->addItem(tr("Include those chosen"), true);
    for (auto [box, key] : {std::pair(m_preset, u"exportPreset"_s), std::pair(m_cells, u"exportCells"_s), std::pair(m_several, u"exportSeveral"_s)}) {
        box->setCurrentIndex(std::max(0, box->findData(services.settings.choice(key, u"0"_s).toInt())));
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_previewSoon.start(); });
    }
    connect(m_privacy, &QComboBox::currentIndexChanged, this, [this] { m_previewSoon.start(); });

    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setAccessibleName(tr("Columns; drag to change their order"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFocusPolicy(Qt::TabFocus);
    m_preview->setAccessibleName(tr("The first rows"));
    m_preview->verticalHeader()->hide();
    m_preview->setMinimumHeight(150);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_progress->hide();
    m_export->setDefault(true);

    const QString folder = services.settings.exportFolder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : services.settings.exportFolder();
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("cases", "file name of an export") + u".csv"_s)));
    m_path->setAccessibleName(tr("File"));

    auto *form = new QFormLayout;
    form->addRow(tr("Kind of table:"), m_preset);
    form->addRow(tr("Cells hold:"), m_cells);
    form->addRow(tr("Several values:"), m_several);
    form->addRow(tr("Contacts and names of staff:"), m_privacy);
    auto *left = new QVBoxLayout;
    left->addWidget(new QLabel(tr("Columns"), this));
    left->addWidget(m_columns, 1);
    left->addWidget(m_resetColumns);
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addWidget(new QLabel(tr("The first rows"), this));
    right->addWidget(m_preview, 1);
    auto *middle = new QHBoxLayout;
    middle->addLayout(left, 2);
    middle->addLayout(right, 3);
    auto *file = new QHBoxLayout;
    file->addWidget(new QLabel(tr("File:"), this));
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addLayout(file);
    column->addLayout(buttons);
    resize(880, 540);

    fillColumns(m_shownColumns);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(100ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_columns, &QListWidget::itemChanged, this, [this] { m_previewSoon.start(); });
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, [this] { m_previewSoon.start(); });
    connect(m_resetColumns, &QPushButton::clicked, this, [this] { fillColumns(m_shownColumns); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_previewSoon.start();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillColumns(const QStringList &shown)
{
    m_columns->clear();
    QStringList chosen = shown;
    chosen += {u"summary"_s, u"sources"_s, u"checked_on"_s, u"tlp"_s, u"address"_s};
    chosen.removeDuplicates();
    QStringList all = chosen + possibleColumns({});
    for (const RecordType type : kReaderTypes) {
        for (const Field *field : fieldsOf(type)) {
            if (field->kind == FieldKind::Group && !field->has(Internal)) {
                all.append(field->key);
            }
        }
    }
    all.removeDuplicates();
    const ResultColumns named = columnsFrom(all);
    for (int i = 0; i < int(all.size()); ++i) {
        const QString heading = all.at(i) == u"address"_s ? tr("Address of the record") : named.headings.at(i);
        auto *item = new QListWidgetItem(heading, m_columns);
        item->setData(Qt::UserRole, all.at(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(all.at(i)) ? Qt::Checked : Qt::Unchecked);
    }
    m_previewSoon.start();
}

CsvOptions ExportDialog::options() const
{
    CsvOptions options;
    options.preset = CsvPreset(m_preset->currentData().toInt());
    options.cells = CellText(m_cells->currentData().toInt());
    options.severalValues = SeveralValues(m_several->currentData().toInt());
    options.withPersonalData = m_privacy->currentData().toBool();
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked) {
            options.columns.append(m_columns->item(i)->data(Qt::UserRole).toString());
        }
    }
    return options;
}

void ExportDialog::updatePreview()
{
    std::vector<qint64> first(m_docids.begin(), m_docids.begin() + qsizetype(std::min(m_docids.size(), kPreviewRows)));
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_previewTask.start(
        [&library = m_services.library, first, options = options(), labels](std::stop_token stop) { return previewCsv(library, first, options, labels, stop); },
        [this](const Result<QByteArray> &csv) {
            if (csv) {
                showPreview(*csv);
                m_message->clear();
            } else {
                m_preview->clear();
                m_message->setText(tr("Choose at least one column."));
            }
            m_export->setEnabled(csv.has_value());
        });
}

void ExportDialog::showPreview(const QByteArray &csv)
{
    const std::vector<QStringList> rows = readPreview(csv);
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
    const QString path = QFileDialog::getSaveFileName(this, tr("Export to"), m_path->text(), tr("Tables (*.csv)"));
    if (!path.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(path));
    }
}

void ExportDialog::start()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        m_message->setText(tr("Choose a file to write to."));
        return;
    }
    m_services.settings.setExportFolder(QFileInfo(path).absolutePath());
    for (auto [box, key] : {std::pair(m_preset, u"exportPreset"_s), std::pair(m_cells, u"exportCells"_s), std::pair(m_several, u"exportSeveral"_s)}) {
        m_services.settings.setChoice(key, box->currentData().toString());
    }
    setRunning(true);
    const Labels labels(m_services.vocabularies, readerLanguages());
    const ProgressSink progress = [this](const Progress &step) {
        QMetaObject::invokeMethod(this, [this, step] {
            m_progress->setMaximum(int(step.total));
            m_progress->setValue(int(step.done));
        }, Qt::QueuedConnection);
    };
    m_task.start(
        [&library = m_services.library, docids = m_docids, path, options = options(), labels, progress](std::stop_token stop) {
            return exportCsv(library, docids, path, options, labels, translated, progress, stop);
        },
        [this](const Result<CsvReport> &report) { finish(report); });
}

void ExportDialog::finish(const Result<CsvReport> &report)
{
    setRunning(false);
    if (!report) {
        m_message->setText(tr("Nothing was written, and an earlier file is as it was. %1").arg(ErrorText::explain(report.error()).what));
        return;
    }
    Q_EMIT exported(QDir::fromNativeSeparators(m_path->text().trimmed()), report->rows);
    accept();
}

void ExportDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_message->setVisible(!running);
    m_export->setEnabled(!running);
    m_columns->setEnabled(!running);
    m_close->setText(running ? tr("Stop") : tr("Cancel"));
}

void ExportDialog::reject()
{
    if (m_task.isRunning()) {
        m_task.cancel();
        setRunning(false);
        m_message->setText(tr("Stopped. Nothing was written, and an earlier file is as it was."));
        return;
    }
    QDialog::reject();
}

} // namespace fourthp::ui
