// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_file_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/import_text.h"
#include "ui/search/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

const QString kFolderChoice = u"importFolder"_s;
constexpr auto kTypingDelay = 400ms; ///< Of a path; what was typed half is no file.

/// All files of all formats, then one filter for each.
QString fileFilters()
{
    QStringList all;
    QStringList filters;
    for (const ImportFormatFacts &facts : importFormats()) {
        QStringList patterns;
        for (const QString &suffix : QString(facts.suffixes).split(u' ')) {
            patterns.append(u"*."_s + suffix);
        }
        all += patterns;
        filters.append(translated("ImportFormat", facts.label) + u" ("_s + patterns.join(u' ') + u')');
    }
    filters.prepend(ImportFilePage::tr("All files that can be imported") + u" ("_s + all.join(u' ') + u')');
    return filters.join(u";;"_s);
}

/// A label and its field, which wrap together.
QWidget *pair(QLabel *label, QWidget *field)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    return both;
}

} // namespace

ImportFilePage::ImportFilePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_format(new QComboBox(this))
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_sheet(new QComboBox)
    , m_headings(new QCheckBox(tr("The first &row names the columns")))
    , m_encodingLabel(new QLabel(tr("&Encoding:")))
    , m_separatorLabel(new QLabel(tr("&Separator:")))
    , m_sheetLabel(new QLabel(tr("S&heet:")))
    , m_reading(makeReading())
    , m_shown(new QStackedWidget(this))
    , m_rows(new QTableWidget(m_shown))
    , m_state(new EmptyState(m_shown))
{
    nameParts();
    for (const ImportFormatFacts &facts : importFormats()) {
        m_format->addItem(translated("ImportFormat", facts.label), QString(facts.code));
    }
    m_encoding->addItems(tableEncodings());
    for (const auto &[sign, name] : {std::pair(u',', tr("Comma")), std::pair(u';', tr("Semicolon")),
             std::pair(u'\t', tr("Tab")), std::pair(u'|', tr("Vertical bar"))}) {
        m_separator->addItem(name, QString(QChar(sign)));
    }
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_shown->addWidget(m_state);
    m_shown->addWidget(m_rows);

    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_path);
    auto *formatLabel = new QLabel(tr("F&ormat:"), this);
    formatLabel->setBuddy(m_format);
    auto *file = new QHBoxLayout;
    file->addWidget(fileLabel);
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    file->addWidget(formatLabel);
    file->addWidget(m_format);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(file);
    column->addWidget(m_reading);
    column->addWidget(m_shown, 1);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ImportFilePage::startLook);
    connect(m_path, &QLineEdit::textEdited, this, &ImportFilePage::takePath);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_format, &QComboBox::activated, this, &ImportFilePage::takeFormat);
    for (const QComboBox *box : {m_encoding, m_separator, m_sheet}) {
        connect(box, &QComboBox::activated, this, &ImportFilePage::takeReading);
    }
    connect(m_headings, &QCheckBox::clicked, this, &ImportFilePage::takeReading);
    begin({});
}

QWidget *ImportFilePage::makeReading()
{
    auto *reading = new QWidget(this);
    auto *row = new FlowLayout(reading);
    row->setContentsMargins({});
    row->addWidget(pair(m_encodingLabel, m_encoding));
    row->addWidget(pair(m_separatorLabel, m_separator));
    row->addWidget(pair(m_sheetLabel, m_sheet));
    row->addWidget(m_headings);
    return reading;
}

void ImportFilePage::nameParts()
{
    m_path->setObjectName(u"importPath"_s);
    m_choose->setObjectName(u"importChoose"_s);
    m_choose->setAccessibleName(tr("Choose a file"));
    m_choose->setAutoDefault(false);
    m_format->setObjectName(u"importFormat"_s);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_separator->setObjectName(u"importSeparator"_s);
    m_sheet->setObjectName(u"importSheet"_s);
    m_headings->setObjectName(u"importHeadings"_s);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_state->setObjectName(u"importFileState"_s);
    // An encoding or a sheet may have a long name, and must not widen the window.
    for (QComboBox *box : {m_format, m_encoding, m_sheet}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
}

void ImportFilePage::begin(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    takePath();
    m_soon.stop();
    startLook();
}

void ImportFilePage::lookAgain()
{
    startLook();
}

void ImportFilePage::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import from a file"),
        m_services.settings.choice(kFolderChoice, QDir::homePath()), fileFilters());
    dialog->setObjectName(u"chooseImport"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_services.settings.setChoice(kFolderChoice, QFileInfo(path).absolutePath());
        begin(path);
    });
    dialog->open();
}

ImportFormat ImportFilePage::format() const
{
    return *importFormatFromCode(m_format->currentData().toString());
}

ImportFile ImportFilePage::file() const
{
    return {QDir::fromNativeSeparators(m_path->text().trimmed()), format(), m_asked};
}

void ImportFilePage::takePath()
{
    if (const auto guessed = importFormatOf(file().path)) {
        m_format->setCurrentIndex(m_format->findData(QString(factsOf(*guessed).code)));
    }
    m_asked.reset();
    lookSoon();
}

void ImportFilePage::takeFormat()
{
    m_asked.reset();
    startLook();
}

void ImportFilePage::takeReading()
{
    m_asked = TableReading {format(), m_encoding->currentText(), m_separator->currentData().toString().at(0),
        m_sheet->currentText(), m_headings->isChecked()};
    startLook();
}

void ImportFilePage::lookSoon()
{
    m_task.cancel();
    m_look.reset();
    Q_EMIT changed();
    m_soon.start(kTypingDelay);
}

void ImportFilePage::startLook()
{
    m_look.reset();
    const ImportFile wanted = file();
    m_reading->setVisible(!wanted.path.isEmpty() && factsOf(wanted.format).isTable);
    if (wanted.path.isEmpty()) {
        m_task.cancel();
        say(tr("Which file shall be imported?"),
            tr("Tables, workbooks, references, contacts and whole records can be imported. You see what "
               "would "
               "become of every row before anything is written."),
            true);
        Q_EMIT changed();
        return;
    }
    say(tr("Reading the beginning of the file …"));
    m_task.start([wanted](const std::stop_token &stop) { return lookAt(wanted, stop); },
        [this](const Result<ImportLook> &look) { show(look); });
    Q_EMIT changed();
}

void ImportFilePage::show(const Result<ImportLook> &look)
{
    if (!look) {
        say(ImportText::problem(look.error(), file().path), {}, true);
        return;
    }
    m_look = *look;
    if (!factsOf(format()).isTable) {
        say(Formats::isolated(QFileInfo(file().path).fileName()),
            tr("The file says itself what everything is. Go on to see what would become of its records."));
    } else {
        showReading(*look);
        showRows(*look);
    }
    Q_EMIT changed();
}

void ImportFilePage::showReading(const ImportLook &look)
{
    const bool isText = look.sheets.isEmpty();
    m_encoding->parentWidget()->setVisible(isText);
    m_separator->parentWidget()->setVisible(isText);
    m_sheet->parentWidget()->setVisible(!isText);
    if (m_encoding->findText(look.reading.encoding) < 0 && !look.reading.encoding.isEmpty()) {
        m_encoding->addItem(look.reading.encoding);
    }
    m_encoding->setCurrentText(look.reading.encoding);
    const QString separator(look.reading.separator);
    if (m_separator->findData(separator) < 0) {
        m_separator->addItem(separator, separator);
    }
    m_separator->setCurrentIndex(m_separator->findData(separator));
    m_sheet->clear();
    m_sheet->addItems(look.sheets);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(look.reading.sheet)));
    m_headings->setChecked(look.reading.hasHeadings);
}

void ImportFilePage::showRows(const ImportLook &look)
{
    if (look.rows.empty()) {
        say(tr("The table has no rows."),
            look.sheets.size() > 1 ? tr("Another sheet of the workbook may have some.") : QString(), true);
        m_look.reset();
        return;
    }
    m_rows->clear();
    m_rows->setColumnCount(int(look.headings.size()));
    m_rows->setRowCount(std::min(kRowsShown, int(look.rows.size())));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QString heading = look.headings.at(column).simplified();
        m_rows->setHorizontalHeaderItem(
            column, new QTableWidgetItem(heading.isEmpty() ? Formats::count(column + 1) : heading));
    }
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const TableRow &read = look.rows[size_t(row)];
        m_rows->setVerticalHeaderItem(row, new QTableWidgetItem(Formats::count(read.line)));
        for (int column = 0; column < int(read.cells.size()); ++column) {
            m_rows->setItem(row, column, new QTableWidgetItem(read.cells.at(column).simplified()));
        }
    }
    m_shown->setCurrentWidget(m_rows);
}

void ImportFilePage::say(const QString &headline, const QString &explanation, bool canChoose)
{
    m_state->show(headline, explanation,
        canChoose ? std::vector<EmptyState::Action> {{tr("Choose a file…"), [this] { choose(); }}}
                  : std::vector<EmptyState::Action> {});
    m_shown->setCurrentWidget(m_state);
}

} // namespace fourthp::ui
