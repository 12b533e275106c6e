// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/files_panel.h"

#include "core/base/clock.h"
#include "core/base/file_name.h"
#include "core/model/sharing.h"
#include "core/store/file_references.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/search/flow_layout.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Column { Name, Kind, Size, State, ColumnCount };
constexpr int kRoomForKind = 80; // Characters.
constexpr int kProgressSteps = 1000; // Bytes of large files do not fit an int.

} // namespace

FilesPanel::FilesPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_jobs(services)
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(this))
    , m_download(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_keep(new QCheckBox(this))
    , m_jobRow(new QWidget(this))
    , m_jobText(new QLabel(m_jobRow))
    , m_jobProgress(new QProgressBar(m_jobRow))
    , m_stop(new QPushButton(m_jobRow))
{
    setObjectName(u"recordFiles"_s);
    m_list->setObjectName(u"fileList"_s);
    m_nothing->setObjectName(u"noFiles"_s);
    m_download->setObjectName(u"downloadFile"_s);
    m_open->setObjectName(u"openFile"_s);
    m_save->setObjectName(u"saveFile"_s);
    m_keep->setObjectName(u"keepFiles"_s);
    m_jobText->setObjectName(u"fileJob"_s);
    m_jobProgress->setObjectName(u"fileProgress"_s);
    m_stop->setObjectName(u"stopFile"_s);

    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // The ending of a name says what it is.
    // A person's few files: fitting the columns looks at few rows. The name gives way first, and its tip
    // tells it whole.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (QLabel *label : {m_nothing, m_jobText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_jobProgress->setRange(0, kProgressSteps);

    auto *choices = new QWidget(this);
    auto *buttons = new FlowLayout(choices); // A narrow pane wraps them.
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_download, m_open, m_save}) {
        buttons->addWidget(button);
    }
    auto *job = new QHBoxLayout(m_jobRow);
    job->setContentsMargins(0, 0, 0, 0);
    job->addWidget(m_jobText, 1);
    job->addWidget(m_jobProgress, 1);
    job->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(choices);
    column->addWidget(m_jobRow);
    column->addWidget(m_keep);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &FilesPanel::showChoices);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_open->isEnabled() ? open() : download(); });
    connect(m_download, &QPushButton::clicked, this, &FilesPanel::download);
    connect(m_open, &QPushButton::clicked, this, &FilesPanel::open);
    connect(m_save, &QPushButton::clicked, this, &FilesPanel::saveAs);
    connect(m_keep, &QCheckBox::clicked, this, &FilesPanel::setKept);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_jobs.stop();
        reload();
    });
    connect(&m_jobs, &FileJobs::changed, this, &FilesPanel::showJob);
    retranslate();
    showContents({});
    showJob();
}

void FilesPanel::showRecord(const StoredRecord &record)
{
    m_record = record;
    reload();
}

void FilesPanel::reload()
{
    m_load.start([&library = m_services.library, record = m_record](
                     std::stop_token) { return readFilesContents(library, record); },
        [this](Result<FilesContents> contents) {
            if (contents) {
                showContents(std::move(*contents));
            } else {
                Q_EMIT message(FilesText::failure(contents.error(), {}));
            }
        });
}

void FilesPanel::showContents(FilesContents contents)
{
    const QString before = current() == nullptr ? QString() : current()->file.sha256;
    m_contents = std::move(contents);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *front = nullptr;
    for (const FileRow &row : m_contents.rows) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, row.file.name.isEmpty() ? row.file.sha256 : row.file.name);
        item->setToolTip(Name, Formats::toolTip(row.file.name));
        item->setText(Kind, FilesText::kind(row));
        item->setText(Size, FilesText::size(row));
        item->setText(State, FilesText::state(row, m_contents.hub.has_value()));
        front = front == nullptr || row.file.sha256 == before ? item : front;
    }
    m_list->setCurrentItem(front);
    m_nothing->setVisible(m_contents.rows.empty());
    m_list->setVisible(!m_contents.rows.empty());
    m_keep->setVisible(!m_contents.rows.empty() && m_contents.hub.has_value());
    m_keep->setChecked(m_contents.isKept);
    m_keep->setEnabled(!m_services.library.isReadOnly());
    showChoices();
}

const FileRow *FilesPanel::current() const
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    return place >= 0 && size_t(place) < m_contents.rows.size() ? &m_contents.rows[size_t(place)] : nullptr;
}

void FilesPanel::showChoices()
{
    const FileRow *row = current();
    const bool isFree = row != nullptr && !m_jobs.isRunning();
    const bool isHere = row != nullptr && row->status.state == FileState::Whole;
    const bool canFetch = row != nullptr && !isHere && m_contents.hub.has_value();
    m_download->setVisible(canFetch);
    m_download->setEnabled(isFree && !m_services.library.isReadOnly());
    m_download->setText(row == nullptr ? QString() : FilesText::download(*row));
    const bool opens = row != nullptr && fileKindOf(row->file.name).opens;
    m_open->setVisible(row != nullptr);
    m_open->setEnabled(isFree && isHere && opens);
    m_open->setToolTip(opens || row == nullptr
            ? QString()
            : tr("Files of this kind are not opened from here. Save a copy if you trust it."));
    m_save->setVisible(row != nullptr);
    const bool leaves
        = mayLeaveWhole(m_record.shown(), ConsentChannel::Library, m_services.clock.nowUtc().date());
    m_save->setEnabled(isFree && isHere && leaves);
    m_save->setToolTip(leaves || row == nullptr
            ? QString()
            : tr("This record must not leave the library, and its files neither."));
}

void FilesPanel::showJob()
{
    const bool isRunning = m_jobs.isRunning();
    m_jobRow->setVisible(isRunning);
    if (isRunning) {
        const Progress &progress = m_jobs.progress();
        const QString name = Formats::isolated(m_jobs.fileName());
        m_jobText->setText(progress.total > 0
                ? tr("“%1”: %2 of %3")
                      .arg(name, Formats::bytes(progress.done), Formats::bytes(progress.total))
                : tr("“%1”: starting…").arg(name));
        m_jobProgress->setValue(
            progress.total > 0 ? int(progress.done * kProgressSteps / progress.total) : 0);
    }
    showChoices();
}

void FilesPanel::open()
{
    const FileRow *row = current();
    if (row == nullptr || !m_open->isEnabled()) {
        return;
    }
    m_jobs.prepareToOpen(row->file, [this, file = row->file](const Result<OpenCopy> &copy) {
        if (copy) {
            askThenOpen(file, *copy);
            return;
        }
        reload();
        Q_EMIT message(FilesText::failure(copy.error(), file.name));
    });
}

void FilesPanel::askThenOpen(const AttachedFile &file, const OpenCopy &copy)
{
    const QString name = Formats::isolated(file.name);
    const QString text = copy.program.isEmpty() ? tr("“%1” opens as a copy that cannot be changed, in the "
                                                     "program that this computer uses for files of its kind.")
                                                      .arg(name)
                                                : tr("“%1” opens in %2, as a copy that cannot be changed.")
                                                      .arg(name, Formats::isolated(copy.program));
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open this file?"),
        text + u"\n\n"_s + tr("Files can carry harm. Open it only if you know where it comes from."),
        QMessageBox::NoButton, this);
    question->setObjectName(u"openFileQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton *no = question->addButton(tr("Do not open"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(
        question, &QMessageBox::buttonClicked, this, [this, yes, copy, name](const QAbstractButton *button) {
            if (button != static_cast<const QAbstractButton *>(yes)) {
                return;
            }
            m_opened.push_back(copy.folder);
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy.path))) {
                Q_EMIT message(tr("No program here opens “%1”. Save a copy instead.").arg(name));
            }
        });
    question->open();
}

void FilesPanel::saveAs()
{
    const FileRow *row = current();
    if (row == nullptr || !m_save->isEnabled()) {
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save a copy"), folder.path());
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(safeFileName(row->file.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = row->file](const QString &path) {
        // The dialog has asked about a file that is there; one that appears meanwhile is nobody's word.
        saveTo(file, path, QFileInfo::exists(path) ? Overwrite::Allowed : Overwrite::Never);
    });
    dialog->open();
}

void FilesPanel::saveTo(const AttachedFile &file, const QString &path, Overwrite overwrite)
{
    m_jobs.save(file, path, overwrite, [this, name = file.name, path](const Result<Noted> &saved) {
        if (!saved) {
            reload();
        }
        Q_EMIT message(saved
                ? ErrorText::withUnnoted(
                    tr("Saved a copy as “%1”.").arg(Formats::isolated(QFileInfo(path).fileName())), *saved)
                : FilesText::failure(saved.error(), name));
    });
}

void FilesPanel::setKept(bool keep)
{
    m_writes.add([&library = m_services.library, id = m_contents.record,
                     keep] { return keepOffline(library, id, keep); },
        [this, keep, id = m_contents.record](const Result<void> &done) {
            if (!done) {
                Q_EMIT message(FilesText::failure(done.error(), {}));
                reload();
                return;
            }
            if (m_contents.record != id) {
                return; // Another record is read by now.
            }
            m_contents.isKept = keep;
            std::vector<AttachedFile> missing;
            for (const FileRow &row : m_contents.rows) {
                if (row.status.state != FileState::Whole) {
                    missing.push_back(row.file);
                }
            }
            if (keep) {
                fetch(missing);
            }
        });
}

void FilesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow the name and the state are what a person looks for; the ending of the name says the kind.
    m_list->setColumnHidden(Kind, width() < kRoomForKind * fontMetrics().averageCharWidth());
}

void FilesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showContents(m_contents);
        showJob();
    }
    QWidget::changeEvent(event);
}

void FilesPanel::retranslate()
{
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Size"), tr("State")});
    m_list->setAccessibleName(tr("Files of the record"));
    m_nothing->setText(tr("This record has no files. Edit it to add one."));
    m_open->setText(tr("Open…"));
    m_save->setText(tr("Save as…"));
    m_keep->setText(tr("Keep the files of this record on this computer"));
    m_jobProgress->setAccessibleName(tr("Progress of the file"));
    m_stop->setText(tr("Stop"));
}

} // namespace fourthp::ui
