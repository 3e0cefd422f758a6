extension Dossier {
  /// The texts and registers that an audience may hold; what is not in it cannot be printed by mistake.
  package func readable(by audience: Audience) -> Dossier {
    var dossier = self
    dossier.meetings = meetings.filter { audience <= $0.kind.readers }.map { meeting in
      var meeting = meeting
      meeting.texts = meeting.texts.filter { document, _ in
        audience <= meeting.kind.readers(of: document)
      }
      return meeting
    }
    if audience > .partenaires {
      dossier.decisions = []
      dossier.experiments = []
    }
    return dossier
  }
}
