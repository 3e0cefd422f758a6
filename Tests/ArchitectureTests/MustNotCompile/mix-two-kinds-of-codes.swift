// conflicting arguments to generic parameter 'Self' ('IndicatorID' vs. 'SubPublicID')
import Domain

func attack(_ indicator: IndicatorID, _ subPublic: SubPublicID) -> Bool { indicator == subPublic }
