// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/render_process.h"

#include "core/publish/folder_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kProgramName = u"fourthp-render"_s;
constexpr int kLookForStop = 50; ///< Milliseconds.

/// Ends the process, whatever it is doing, before the object goes.
class RunningRenderer
{
public:
    ~RunningRenderer()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process {};
};

/// Takes `progress DONE TOTAL`, and keeps the last line that is something else: what went wrong.
class MessageReader
{
public:
    explicit MessageReader(const ProgressSink &progress)
        : m_progress(progress)
    { }

    void read(QProcess &process)
    {
        process.setReadChannel(QProcess::StandardError);
        while (process.canReadLine()) {
            take(QString::fromUtf8(process.readLine()).trimmed());
        }
        process.setReadChannel(QProcess::StandardOutput);
    }
    const QString &problem() const { return m_problem; }

private:
    void take(const QString &line)
    {
        const QStringList words = line.split(u' ');
        if (words.size() != 3 || words.first() != u"progress") {
            m_problem = line;
        } else if (m_progress) {
            m_progress({words.at(1).toLongLong(), words.at(2).toLongLong()});
        }
    }

    const ProgressSink &m_progress;
    QString m_problem;
};

/// A PDF begins and ends by its words (ISO 32000-1, 7.5); what was cut off lacks the latter.
bool isWholePdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

Result<QByteArray> runRenderer(const QString &program, const QByteArray &json, PaperSize paper,
    const ProgressSink &progress, const std::stop_token &stop)
{
    RunningRenderer renderer;
    QProcess &process = renderer.process;
    MessageReader messages(progress);
    process.start(program, {paperSizeName(paper)});
    if (!process.waitForStarted()) {
        return fail(ErrorKind::Unsupported, kProgramName, process.errorString());
    }
    process.write(json);
    process.closeWriteChannel();
    QByteArray pdf;
    while (process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        process.waitForReadyRead(kLookForStop); // Writes what is left, too.
        messages.read(process);
        pdf += process.readAllStandardOutput();
    }
    messages.read(process);
    pdf += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !isWholePdf(pdf)) {
        return fail(ErrorKind::Damaged, kProgramName,
            u"exit code %1: %2"_s.arg(process.exitCode()).arg(messages.problem()));
    }
    return pdf;
}

} // namespace

QString paperSizeName(PaperSize paper)
{
    return paper == PaperSize::Letter ? u"letter"_s : u"a4"_s;
}

std::optional<PaperSize> paperSizeOfName(const QString &name)
{
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        if (paperSizeName(paper) == name) {
            return paper;
        }
    }
    return std::nullopt;
}

Result<QString> renderProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, QStringLiteral(FOURTHP_LIBEXEC_FROM_BIN), u"../render"_s}) {
        const QFileInfo program(here.filePath(folder + u'/' + kProgramName));
        if (program.isFile() && program.isExecutable()) {
            return program.canonicalFilePath();
        }
    }
    return fail(ErrorKind::Unsupported, kProgramName, u"not beside %1"_s.arg(here.path()));
}

Result<void> renderPdf(const Publication &publication, const QString &path, const RenderOptions &options,
    const ProgressSink &progress, std::stop_token stop)
{
    const Result<QString> program
        = options.program.isEmpty() ? renderProgram() : Result<QString>(options.program);
    if (!program) {
        return passOn(program);
    }
    Result<CheckedFile> file = CheckedFile::create(path); // Before the work: the place may not be one.
    if (!file) {
        return passOn(file);
    }
    const Result<QByteArray> pdf = runRenderer(*program, toJson(publication), options.paper, progress, stop);
    if (!pdf) {
        return passOn(pdf);
    }
    if (const Result<void> written = file->write(*pdf); !written) {
        return passOn(written);
    }
    return commitFile(*file, options.overwrite);
}

} // namespace fourthp
